/** Fills the library with sample events as an import does. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "../../lib/model";
import { allArticles, type SampleArticle, type SampleEvent } from "../demo/article";
import { sampleEvents } from "../demo/events";
import type { OutletServer } from "../demo/server";
import { type Driver, type Page, until } from "../drive/driver";

/** Headline of the article that the library holds in two versions. */
export const CHANGED = "Twelve killed in explosion at Kestrel Bay grain silo";
/** What its first version said instead. */
const BEFORE: readonly (readonly [string, string])[] = [
  ["Twelve", "Ten"],
  ["45", "38"],
];

export type Addresses = Pick<OutletServer, "addressOf">;

export function articleOf(sample: SampleArticle, event: SampleEvent, addresses: Addresses): Article {
  const paragraphs = sample.paragraphs.map((text) => ({ role: "paragraph", text, offset: null }) as const);
  return {
    url: addresses.addressOf(sample),
    canonicalUrl: null,
    headline: sample.headline,
    byline: sample.byline,
    outlet: sample.outlet.name,
    publishedAt: sample.publishedAt,
    language: event.language,
    direction: event.direction,
    passages: [{ role: "headline", text: sample.headline, offset: null }, ...paragraphs],
    removed: [],
    partial: null,
  };
}

function earlier(article: Article): Article {
  const rewritten = (text: string) => BEFORE.reduce((sum, [now, then]) => sum.replace(now, then), text);
  return { ...article, passages: article.passages.map((each) => ({ ...each, text: rewritten(each.text) })) };
}

async function importFile(page: Page, path: string): Promise<void> {
  await page.chooseFiles([path]);
  await until(page, `Boolean(document.querySelector('.import[data-state="ended"]'))`);
  await page.evaluate(`[...document.querySelectorAll(".import button")].at(-1).click()`);
  await until(page, `!document.querySelector(".import")`);
}

/** The articles of an event but the one that is opened as a page. */
function othersOf(event: SampleEvent, addresses: Addresses): Article[] {
  return allArticles(event)
    .filter((sample) => sample !== event.subject)
    .map((sample) => articleOf(sample, event, addresses));
}

async function importBatches(driver: Driver, batches: readonly (readonly Article[])[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "variorum-pictures-"));
  try {
    const page = await driver.open(`${driver.extensionOrigin}/library.html`);
    await until(page, `Boolean(document.querySelector("input[type=file]"))`);
    for (const [at, batch] of batches.entries()) {
      const path = join(folder, `articles-${at}.json`);
      writeFileSync(path, JSON.stringify({ articles: batch }));
      await importFile(page, path);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Imports all sample articles but those that are opened as pages; one of them in two versions. */
export async function fillLibrary(driver: Driver, addresses: Addresses): Promise<void> {
  const articles = sampleEvents.flatMap((event) => othersOf(event, addresses));
  const changed = articles.filter(({ headline }) => headline === CHANGED);
  await importBatches(driver, [changed.map(earlier), articles]);
}

/** Imports the articles of some events but those that are opened as pages, which takes less time than to save each of them. */
export async function importOthers(
  driver: Driver,
  addresses: Addresses,
  events: readonly SampleEvent[],
): Promise<void> {
  await importBatches(driver, [events.flatMap((event) => othersOf(event, addresses))]);
}
