import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { translator } from "../../lib/i18n";
import { articleText, sha256 } from "../../lib/identity";
import type { Article } from "../../lib/model";
import { analyse, compareReports } from "../../lib/pipeline";
import { fileOf, type ToShare } from "../../lib/view/share";
import { quakeReports } from "../events/quake";

const english = translator("en-GB");
const REPORTS = 8;

async function reportOf(articles: readonly Article[]): Promise<ToShare> {
  const reports = articles.map((article, at) => analyse(`report-${at}`, article));
  const step = [...compareReports(reports, [])].at(-1);
  if (!step) throw new Error("nothing compared");
  const hashes = articles.map(async (article, at) => [`report-${at}`, await sha256(articleText(article))]);
  return {
    comparison: step.comparison,
    articles: Object.fromEntries(reports.map(({ id, article }) => [id, article])),
    hashes: Object.fromEntries(await Promise.all(hashes)),
    corrections: [],
    now: new Date("2026-05-12T08:00:00Z"),
  };
}

const pageOf = (report: ToShare) => new JSDOM(fileOf("html", report, english).content).window.document;

/** Everything that the page is made of; whatever else stood in it would be a report's own markup. */
const OWN_TAGS = new Set(
  "html head meta title style body header b span main h1 h2 h3 p small section table caption thead tbody tr th td strong mark bdi br ol li a".split(
    " ",
  ),
);
const OWN_ATTRIBUTES = new Set(
  "lang dir charset http-equiv content name class scope href tabindex aria-hidden".split(" "),
);

describe("an event's report as a page", () => {
  it("gives every figure with its outlet, time, source and sentence", async () => {
    const report = await reportOf(quakeReports(REPORTS));
    const rows = [...pageOf(report).querySelectorAll("section tbody tr")].map((row) =>
      [...row.children].map(({ textContent }) => textContent ?? ""),
    );
    const claims = report.comparison.facts.flatMap(({ claims }) => claims);
    expect(claims.length).toBeGreaterThan(REPORTS * 6);
    for (const { articleId, quantity } of claims) {
      const article = report.articles[articleId];
      const passage = article?.passages[quantity.passage]?.text ?? "";
      const told = {
        figure: quantity.text,
        outlet: article?.outlet ?? "",
        time: english.date(article?.publishedAt ?? "") ?? "",
        source: quantity.attribution?.source ?? english.t("claim.noSource"),
        sentence: passage.slice(quantity.sentence.start, quantity.sentence.end),
      };
      const fits = ([figure, where, source, sentence]: readonly string[]) =>
        figure === told.figure &&
        where?.includes(told.outlet) &&
        where.includes(told.time) &&
        source === told.source &&
        sentence === told.sentence;
      expect(told.time).not.toBe("");
      expect(rows.filter(fits), JSON.stringify(told)).toHaveLength(1);
    }
  });

  it("names every report with its address, time and hash", async () => {
    const report = await reportOf(quakeReports(REPORTS));
    const items = [...pageOf(report).querySelectorAll("ol > li")];
    expect(items).toHaveLength(REPORTS);
    for (const [id, article] of Object.entries(report.articles)) {
      const item = items.find((one) => one.querySelector("a")?.href === article.url);
      expect(item?.textContent).toContain(article.headline);
      expect(item?.textContent).toContain(english.date(article.publishedAt ?? ""));
      expect(report.hashes[id]).toMatch(/^[0-9a-f]{64}$/u);
      expect(item?.textContent).toContain(report.hashes[id]);
    }
  });

  it("is made of its own markup alone, whatever the reports hold", async () => {
    const evil = `"><img src=x onerror=alert(1)></td><script>alert(2)</script>'<svg/onload=alert(3)>`;
    const [first, ...others] = quakeReports(REPORTS);
    if (!first) throw new Error("no report");
    const hostile: Article = {
      ...first,
      url: `javascript:alert("${evil}")`,
      headline: evil + first.headline,
      outlet: evil,
      byline: evil,
      passages: first.passages.map((each) => ({
        ...each,
        text: `${each.text.replace("the civil", `${evil} the civil`)} ${evil}`,
      })),
    };
    const report = await reportOf([hostile, ...others]);
    const document = pageOf(report);
    const elements = [...document.querySelectorAll("*")];
    expect(elements.filter(({ localName }) => !OWN_TAGS.has(localName))).toEqual([]);
    const attributes = elements.flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => !OWN_ATTRIBUTES.has(name))).toEqual([]);
    const links = attributes.filter(({ name }) => name === "href");
    expect(links.filter(({ value }) => !/^https:\/\//u.test(value))).toEqual([]);
    expect(document.body.textContent).toContain("<script>alert(2)</script>");
  });
});
