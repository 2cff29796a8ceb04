import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { translator } from "../../lib/i18n";
import type { KeptCorrection } from "../../lib/model";
import { COPIES, copyOf, FILES, fileOf, type ToShare } from "../../lib/view/share";
import { claim, fact, quantity, report } from "../components/fixtures/build";
import { ferryArticles, ferryView } from "../components/fixtures/ferry";

const english = translator("en-GB");
const what: ToShare = {
  comparison: ferryView.comparison,
  articles: ferryArticles,
  hashes: { courier: "ab12" },
  corrections: [],
  now: new Date("2026-03-14T10:00:00Z"),
};

/** The same event, told by a page that tries to break out of every format. */
function hostile(): ToShare {
  const { wire } = ferryArticles;
  const evil = '=HYPERLINK("x")|<script>alert(1)</script>\r\nTY  - BOOK';
  const article = {
    ...wire,
    headline: evil,
    outlet: `@${evil}`,
    url: 'https://evil.example/"><script>|x',
    passages: [{ role: "headline" as const, text: evil, offset: null }],
  };
  const figure = {
    ...quantity(wire, "Six", { min: 6, max: 6, hedge: "exact", kind: "other" }),
    text: evil,
    passage: 0,
  };
  return {
    ...what,
    articles: { courier: article, wire: article },
    comparison: {
      subjectId: "courier",
      reports: [report("wire")],
      facts: [fact("f", "single", evil, [claim("wire", figure)])],
    },
  };
}

describe("what the reader set right", () => {
  const correct = (at: string, articleId: string): KeptCorrection => ({
    id: at + articleId,
    at,
    correction: { about: "match", articles: ["courier", articleId], same: false },
  });
  const corrections = [correct("2026-03-14T09:00:00Z", "look"), correct("2026-03-14T09:30:00Z", "sada")];

  it("is told in every form that is read", () => {
    const corrected = { ...what, corrections };
    const told = "The reader made 2 corrections.";
    expect(copyOf("text", corrected, english).text).toContain(told);
    expect(copyOf("markdown", corrected, english).text).toContain(told);
    expect(copyOf("html", corrected, english).html).toContain(told);
    expect(fileOf("html", corrected, english).content).toContain(told);
    expect(fileOf("html", corrected, translator("ar")).content).toContain("صحّح القارئ فيها أمرين.");
    expect(copyOf("text", what, english).text).not.toContain("The reader made");
  });
});

describe("as text", () => {
  it("names figure, outlet, credit and sentence of every claim", () => {
    const { text } = copyOf("text", what, english);
    expect(text).toContain(
      "Killed — Differ: 25 against 34 · 36% higher\n  • Twenty-five people — Northern Wire, Source: a coast guard official, via Northern Wire, and 1 copy: Harbour Gazette\n",
    );
    expect(text).toContain("“قال وزير النقل إن ٣٤ شخصاً");
    expect(text).toContain("https://courier.example/ferry");
    expect(text).not.toContain("Island Post");
    expect(text).not.toMatch(/[\u2066-\u2069]/u);
  });
});

describe("as Markdown", () => {
  it("makes one table a fact", () => {
    const { text } = copyOf("markdown", what, english);
    expect(text).toContain(
      "## Killed — Differ: 25 against 34 · 36% higher\n\n| Figure | Outlet | Source | Sentence |\n| --- |",
    );
    expect(text).toContain(
      "| At least 31 | [Ellery Courier](<https://courier.example/ferry>) | the harbour authority |",
    );
  });
  it("keeps hostile words inside their cell", () => {
    const { text } = copyOf("markdown", hostile(), english);
    const rows = text.split("\n").filter((line) => line.startsWith("|") && line.includes("HYPERLINK"));
    expect(rows).toHaveLength(1);
    expect(text).not.toMatch(/(?<!\\)<script/u);
    for (const row of rows) expect(row.match(/(?<!\\)\|/gu)).toHaveLength(5);
  });
});

describe("as HTML", () => {
  it("stands alone: it names its language, forbids everything, and proves its texts", () => {
    const { document } = new JSDOM(fileOf("html", what, translator("ar")).content).window;
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(["ar", "rtl"]);
    expect(document.querySelector("meta[http-equiv]")?.getAttribute("content")).toContain(
      "default-src 'none'",
    );
    expect(document.querySelectorAll("section")).toHaveLength(6);
    expect(document.querySelector("bdi[lang=en][dir=ltr]")?.textContent).toContain("Ferry with 25 dead");
    expect(document.body.textContent).toContain("ab12");
  });
  it("gives the facts by texts first, copies counted, then each figure marked in its sentence", () => {
    const { document } = new JSDOM(fileOf("html", what, english).content).window;
    expect(document.querySelector(".summary")?.textContent).toBe(
      "1 figure differs · 4 reports, 3 independent",
    );
    const rows = [...document.querySelectorAll(".overview tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows[0]).toEqual(["What is counted", "Ellery Courier", "Northern Wire +1 copy", "صدى الميناء"]);
    expect(rows[1]).toEqual(["Killed≠ Differ", "At least 31", "Twenty-five people", "٣٤ شخصاً"]);
    const [killed] = document.querySelectorAll("section");
    expect(killed?.querySelectorAll("tbody tr")).toHaveLength(3);
    expect(killed?.querySelector("mark")?.textContent).toBe("Twenty-five people");
    expect(killed?.textContent).toContain("and 1 copy: Harbour Gazette");
    expect(document.body.textContent).toContain("copy of a text above");
  });
  it("leaves out a table that would be wider than a page", () => {
    const many = Array.from({ length: 40 }, (_, at) => `outlet${at}`);
    const articles = Object.fromEntries(many.map((id) => [id, ferryArticles.wire]));
    const reports = many.map((id) => report(id));
    const all = {
      ...what,
      articles: { ...ferryArticles, ...articles },
      comparison: { ...what.comparison, reports },
    };
    const { document } = new JSDOM(fileOf("html", all, english).content).window;
    expect(document.querySelector(".overview")).toBeNull();
    expect(document.querySelectorAll("ol > li")).toHaveLength(41);
  });
  it("shows hostile words as words", () => {
    const { document } = new JSDOM(fileOf("html", hostile(), english).content).window;
    expect(document.querySelector("script")).toBeNull();
    expect(document.querySelector("h1")?.textContent).toContain("<script>alert(1)</script>");
  });
});

describe("in the reader's units and language", () => {
  const away = { min: 31, max: 31, hedge: "exact", kind: "distance", unit: "mile" } as const;
  const facts = [
    fact("d", "single", "away", [claim("courier", quantity(ferryArticles.courier, "31", away))]),
  ];
  const measured = { ...what, comparison: { ...what.comparison, facts } };
  const arabic = translator("ar", "western", "metric");

  it("a conversion stands beside the figure as stated", () => {
    expect(copyOf("text", measured, arabic).text).toMatch(/• 31 \(≈ 50\sكم\) — Ellery Courier/u);
    expect(copyOf("markdown", measured, arabic).text).toMatch(/\| 31 \(≈ 50\sكم\) \|/u);
    const { document } = new JSDOM(fileOf("html", measured, arabic).content).window;
    expect(document.querySelector("section td")?.textContent).toMatch(/^31≈ 50\sكم$/u);
  });
  it("words are joined and quoted as the language does", () => {
    const { text } = copyOf("text", what, arabic);
    expect(text).toContain("Northern Wire، المصدر: a coast guard official");
    expect(text).toContain("«قال وزير النقل إن ٣٤ شخصاً");
  });
});

describe("as CSV", () => {
  it("gives every claim a line, with codes that no language changes", () => {
    const { content, name } = fileOf("csv", what, translator("ar"));
    const lines = content.trimEnd().split("\r\n");
    expect(name).toBe("variorum-2026-03-14.csv");
    expect(lines[0]).toMatch(/^\ufefffact,verdict,kind,figure,min,max/u);
    expect(lines).toHaveLength(1 + ferryView.comparison.facts.flatMap((f) => f.claims).length);
    expect(lines[3]).toMatch(/^القتلى,differ,killed,At least 31,31,,at-least,,/u);
  });
  it("never begins a cell like a formula, and quotes what would break the line", () => {
    const { content } = fileOf("csv", hostile(), english);
    expect(content).not.toMatch(/(?:^|,|")[=@]/mu);
    expect(content).toContain(`"'=HYPERLINK(""x"")|`);
  });
});

describe("words that mean harm", () => {
  const told = (headline: string) => ({
    ...what,
    articles: { ...ferryArticles, courier: { ...ferryArticles.courier, headline } },
  });

  it.each([",", ";", "\t", "|"])("begin no formula where %j parts the cells", (separator) => {
    const { content } = fileOf(
      "csv",
      told(`Ferry${separator}=1+1${separator}@SUM(A1)${separator}\uff1d2`),
      english,
    );
    const cells = content.split(/[\r\n]+/u).flatMap((line) => line.split(separator));
    expect(cells.filter((cell) => /^"?\s*[=@\uff1d]/u.test(cell))).toEqual([]);
  });

  it("turn nothing round that comes after them", () => {
    const turned = told("Ferry \u202e001\u202d lost");
    for (const form of ["text", "markdown"] as const)
      expect(copyOf(form, turned, english).text).not.toMatch(/[\u202a-\u202e]/u);
    expect(fileOf("csv", turned, english).content).not.toMatch(/[\u202a-\u202e]/u);
  });
});

describe("as citations", () => {
  it("gives CSL-JSON that parses, with the date in parts", () => {
    const items: unknown = JSON.parse(fileOf("csl", what, english).content);
    expect(items).toMatchObject([
      {
        type: "article-newspaper",
        "container-title": "Ellery Courier",
        issued: { "date-parts": [[2026, 3, 12]] },
      },
      { URL: "https://wire.example/halcyon-grounding" },
      {},
      { language: "ar" },
    ]);
  });
  it("gives RIS, one record an article, whatever its headline holds", () => {
    const records = fileOf("ris", what, english).content.match(/^TY {2}- NEWS\r$/gmu);
    expect(records).toHaveLength(4);
    expect(fileOf("ris", what, english).content).toContain("DA  - 2026/03/12\r\n");
    expect(fileOf("ris", hostile(), english).content).not.toMatch(/^TY {2}- BOOK/mu);
  });
});

it("stands an article without outlet, date or address", () => {
  const bare = { ...ferryArticles.courier, outlet: null, publishedAt: null, url: null };
  const all = { ...what, articles: { ...ferryArticles, courier: bare } };
  for (const form of COPIES) expect(copyOf(form, all, english).text).toContain("Outlet not named");
  for (const form of FILES) expect(fileOf(form, all, english).content).toContain(bare.headline);
});
