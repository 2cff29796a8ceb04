/** Damaged files: none may break the import, and whatever it takes can be kept. */
import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import * as v from "valibot";
import { ArticleShape } from "../../lib/store/article-shape";
import { itemsOf } from "../../lib/store/import/read";
import { restorable } from "../../lib/store/restorable";
import { inventedArticle } from "../bench/invented-articles";
import { generator } from "../store/generator";
import { zip } from "../store/zips";
import { mutated } from "./mutations";
import { countOf, type Row } from "./row";

const parseHtml = (html: string): Document => new JSDOM(html).window.document;
const body = "Two people were hurt in Velmora on Monday when the river rose over its banks. ".repeat(6);

async function sound(): Promise<[string, Buffer][]> {
  const lines = Array.from({ length: 4 }, (_, at) => JSON.stringify(inventedArticle(at))).join("\n");
  const archive = zip([1, 2, 3].map((at) => ({ name: `${at}.txt`, content: `Report ${at}\n\n${body}` })));
  const ris = [1, 2].map((at) => `TY  - NEWS\nTI  - Report ${at}\nAB  - ${body}\nER  - \n`).join("");
  return [
    ["a.jsonl", Buffer.from(lines)],
    ["a.json", Buffer.from(`[${lines.replace(/\n/gu, ",")}]`)],
    ["a.jsonl.gz", gzipSync(lines)],
    ["a.zip", Buffer.from(await archive.arrayBuffer())],
    [
      "a.csv",
      Buffer.from(`url,title,text\nhttps://a.example/1,One,"${body}"\nhttps://a.example/2,Two,"${body}"\n`),
    ],
    ["a.ris", Buffer.from(ris)],
    ["a.txt", Buffer.from(`Flood\n\n${body}`)],
    [
      "a.html",
      Buffer.from(`<html lang="en"><title>Flood</title><article><h1>Flood</h1><p>${body}</p></article>`),
    ],
  ];
}

export async function files(): Promise<Row[]> {
  const count = countOf("TORTURE_FILES", 10_000);
  const next = generator(11);
  const kinds = await sound();
  const rows: Row[] = [];
  for (const [name, bytes] of kinds) {
    const inputs = Math.ceil(count / kinds.length);
    let [faults, slowest] = [0, 0];
    for (let at = 0; at < inputs; at++) {
      const blob = new Blob([new Uint8Array(mutated(bytes, next))]);
      const start = performance.now();
      try {
        for await (const item of itemsOf({ name, blob }, parseHtml))
          if (item.state === "article" && !v.is(ArticleShape, restorable(item.article))) faults++;
      } catch (error) {
        faults++;
        console.error(name, at, error);
      }
      slowest = Math.max(slowest, performance.now() - start);
    }
    rows.push({ what: `damaged ${name}`, inputs, faults, slowest: `${Math.round(slowest)} ms` });
  }
  return rows;
}
