/** The peers as their manuals have them kept in a browser: their whole export in IndexedDB, read back before a query. */
import { Index } from "flexsearch";
import MiniSearch from "minisearch";
import type { Article } from "../../../lib/model";
import type { PeerName } from "./peer-names";

const textOf = (article: Article): string => article.passages.map(({ text }) => text).join(" ");

export interface Peer {
  add(number: number, article: Article): void;
  /** Every record of the export. */
  save(write: (key: string, data: string) => Promise<void>): Promise<void>;
  load(records: ReadonlyMap<string, string>): void;
  /** The numbers of at most 20 articles, best first. */
  find(words: readonly string[]): number[];
}

class MiniSearchPeer implements Peer {
  #index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });

  add(number: number, article: Article): void {
    this.#index.add({ id: number, text: textOf(article) });
  }

  async save(write: (key: string, data: string) => Promise<void>): Promise<void> {
    await write("index", JSON.stringify(this.#index));
  }

  load(records: ReadonlyMap<string, string>): void {
    this.#index = MiniSearch.loadJSON(records.get("index") ?? "", { fields: ["text"] });
  }

  find(words: readonly string[]): number[] {
    const results = this.#index.search(words.join(" "), { combineWith: "OR" });
    return results.slice(0, 20).map(({ id }) => Number(id));
  }
}

class FlexSearchPeer implements Peer {
  #index = new Index({ tokenize: "strict" });

  add(number: number, article: Article): void {
    this.#index.add(number, textOf(article));
  }

  async save(write: (key: string, data: string) => Promise<void>): Promise<void> {
    const records = new Map<string, string>();
    await this.#index.export((key: string, data: string) => void records.set(key, data));
    for (const [key, data] of records) await write(key, data ?? "");
  }

  load(records: ReadonlyMap<string, string>): void {
    for (const [key, data] of records) this.#index.import(key, data);
  }

  find(words: readonly string[]): number[] {
    return this.#index.search(words.join(" "), { limit: 20, suggest: true }).map(Number);
  }
}

export const PEERS = {
  MiniSearch: () => new MiniSearchPeer(),
  FlexSearch: () => new FlexSearchPeer(),
} as const satisfies Record<PeerName, () => Peer>;
