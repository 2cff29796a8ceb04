import { describe, expect, it } from "vitest";
import { translator } from "../../lib/i18n";
import "../../lib/i18n/pages";
import { changeBetween } from "../../entrypoints/popup/text-change";
import { analyse } from "../../lib/pipeline";
import { archiveAddress, evidenceCopy, evidenceFile, type VersionEvidence } from "../../lib/view/evidence";
import { quakeReports } from "../events/quake";

const [report] = quakeReports(1);
if (!report) throw new Error("no report");
const evidence: VersionEvidence = {
  article: { ...report, byline: "Mara Ostend" },
  version: 1,
  versions: 2,
  firstSeen: "2026-05-04T09:00:00.000Z",
  lastSeen: "2026-05-05T08:30:00.000Z",
  replacedAt: "2026-05-05T10:00:00.000Z",
  hash: "0f".repeat(32),
  earlier: null,
};
const english = translator("en-GB");

describe("a text as evidence", () => {
  it("says who, where and when, with a hash, and quotes the whole text", () => {
    const { text, html } = evidenceCopy("text", evidence, english);
    expect(html).toBeNull();
    for (const part of [
      report.headline,
      "Outlet: Anvil Courier",
      "By: Mara Ostend",
      "Address: https://anvil.example/orvane-0",
      "Version: 1 of 2",
      "(2026-05-04T09:00:00.000Z)",
      "(2026-05-05T08:30:00.000Z)",
      "(2026-05-05T10:00:00.000Z)",
      `SHA-256 of headline and text: ${"0f".repeat(32)}`,
      ...report.passages.map((passage) => passage.text),
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/[\u2066-\u2069]/u);
  });

  it("says nothing of another text where this is the present one", () => {
    const { text } = evidenceCopy("text", { ...evidence, replacedAt: null }, english);
    expect(text).not.toContain("Replaced");
  });

  it("is spoken in the reader's language", () => {
    expect(evidenceCopy("text", evidence, translator("ar")).text).toContain(
      "الوسيلة الإعلامية: Anvil Courier",
    );
  });

  it("runs nothing that the page wrote, as Markdown or as HTML", () => {
    const headline = '<img src=x onerror="alert(1)"> [a](javascript:b) *c*';
    const hostile = { ...evidence, article: { ...evidence.article, headline, url: "javascript:alert(1)" } };
    const { html } = evidenceCopy("html", hostile, english);
    expect(html).not.toContain("<img");
    expect(html).not.toContain('href="javascript');
    const { text } = evidenceCopy("markdown", hostile, english);
    expect(text).toContain("\\<img");
    expect(text).toContain("\\[a\\]");
    expect(text).not.toContain("<javascript");
  });

  it("survives an address that is no valid encoding", () => {
    const odd = { ...evidence, article: { ...evidence.article, url: "https://anvil.example/%E0%A4%A" } };
    expect(evidenceCopy("markdown", odd, english).text).toContain("https://anvil.example/");
  });

  it("says what changed from the text before: both sentences, cut words, its hash", () => {
    const headline = "Orvane earthquake: toll climbs to 21";
    const passages = report.passages.map(({ role, text, offset }) => ({
      role,
      offset,
      text:
        role === "headline"
          ? headline
          : text.replace("At least 18", "At least 21").replace("tents", "*tents*"),
    }));
    const now = { ...report, headline, passages: passages.slice(0, -1) };
    const change = changeBetween(analyse("a@1", report), analyse("a@2", now));
    const earlier = { version: 1, firstSeen: "2026-05-04T09:00:00.000Z", hash: "1e".repeat(32), change };
    const changed = { ...evidence, article: now, version: 2, earlier };
    const cut = report.passages.at(-1)?.text ?? "";
    const { text } = evidenceCopy("text", changed, english);
    for (const part of [
      "What changed from version 1",
      `SHA-256 of headline and text: ${"1e".repeat(32)}`,
      "At least 18, now At least 21",
      "before: “At least 18 people were killed",
      "now: “At least 21 people were killed",
      "cut: “tents.”",
      "added: “*tents*.”",
    ])
      expect(text).toContain(part);
    expect(text).toMatch(new RegExp(`cut: “${cut}`, "u"));
    const marked = evidenceCopy("markdown", changed, english).text;
    expect(marked).toContain("~~tents.~~ **\\*tents\\*.**");
    const { html } = evidenceCopy("html", changed, english);
    expect(html).toContain("<del>tents.</del> <ins>*tents*.</ins>");
    expect(text).toMatch(/added: “Orvane earthquake: toll climbs to 21/u);
    expect(html).toContain(`<del>${cut}</del>`);
    expect(evidenceCopy("text", changed, translator("ar")).text).toContain("ما تغيّر عن الصيغة 1");
  });

  it("is cited with the day on which it was seen", () => {
    const ris = evidenceFile("ris", evidence).content.split("\r\n");
    expect(ris).toContain("Y2  - 2026/05/04");
    expect(ris).toContain(`N1  - SHA-256 ${"0f".repeat(32)}`);
    const [csl] = JSON.parse(evidenceFile("csl", evidence).content);
    expect(csl).toMatchObject({ accessed: { "date-parts": [[2026, 5, 4]] }, title: report.headline });
  });

  it("has an archive's address only where it was on the web", () => {
    expect(archiveAddress(report)).toBe("https://web.archive.org/web/*/https://anvil.example/orvane-0");
    expect(archiveAddress({ url: null })).toBeNull();
    expect(archiveAddress({ url: "file:///home/page.html" })).toBeNull();
  });
});
