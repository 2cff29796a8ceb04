/** Fills the library with the sample events as an import does; one article comes in two versions. */
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

/** Imports all sample articles but those that are opened as pages. */
export async function fillLibrary(driver: Driver, addresses: Addresses): Promise<void> {
  const articles = sampleEvents.flatMap((event) =>
    allArticles(event)
      .filter((sample) => sample !== event.subject)
      .map((sample) => articleOf(sample, event, addresses)),
  );
  const changed = articles.filter(({ headline }) => headline === CHANGED);
  const folder = mkdtempSync(join(tmpdir(), "variorum-pictures-"));
  try {
    const page = await driver.open(`${driver.extensionOrigin}/library.html`);
    await until(page, `Boolean(document.querySelector("input[type=file]"))`);
    for (const [at, batch] of [changed.map(earlier), articles].entries()) {
      const path = join(folder, `articles-${at}.json`);
      writeFileSync(path, JSON.stringify({ articles: batch }));
      await importFile(page, path);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
