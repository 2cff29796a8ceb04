/**
 * Archives whose pages are described apart: Omnivore's exports hold `metadata_0_to_20.json`, a list of entries with
 * address, title and date, and of each entry its page as `content/<slug>.html`.
 */
import type { Source } from "./items";
import { entriesOf } from "./zip";

export type Description = Readonly<Record<string, unknown>>;

const DESCRIPTIONS = /(?:^|\/)metadata_[^/]*\.json$/i;
const PAGE = /(?:^|\/)content\/([^/]+)\.html?$/i;

export const holdsDescriptions = (name: string): boolean => DESCRIPTIONS.test(name);

/** The name under which a page of the archive is described; null for any other file. */
export function slugOf(name: string): string | null {
  return PAGE.exec(name)?.[1] ?? null;
}

/** What an archive says of its pages, by their names; empty for most archives. */
export async function descriptionsIn(blob: Blob): Promise<Map<string, Description>> {
  const descriptions = new Map<string, Description>();
  for await (const entry of entriesOf(blob, holdsDescriptions)) {
    for (const description of await listIn(typeof entry?.source === "object" ? entry.source : null)) {
      const slug: unknown = Reflect.get(description, "slug");
      if (typeof slug === "string") descriptions.set(slug, { ...description });
    }
  }
  return descriptions;
}

async function listIn(source: Source | null): Promise<object[]> {
  try {
    const value: unknown = JSON.parse((await source?.blob.text()) ?? "");
    return Array.isArray(value) ? value.filter((each) => typeof each === "object" && each !== null) : [];
  } catch {
    return [];
  }
}
