import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { sampleIn } from "../../entrypoints/library/sample";
import { sampleArticles, trySample } from "../../entrypoints/welcome/sample";
import { LOCALES } from "../../lib/i18n";
import { compareWith } from "../../lib/pipeline";
import { openCorpus } from "../../lib/store";
import { filesAround } from "../store/files";

describe.each(LOCALES)("the sample event in %s", (locale) => {
  it("shows at once what the extension is for: figures that differ, a copy, figures that agree", async () => {
    const corpus = await openCorpus(filesAround(), `sample-${locale}`);
    const library = {
      saveAll: (articles: Parameters<typeof corpus.saveAll>[0]) => corpus.saveAll(articles),
      get: (id: string) => corpus.get(id),
    };
    expect(await sampleIn(corpus)).toEqual([]);
    const { comparison, articles } = await trySample(library, compareWith, locale);
    expect(await sampleIn(corpus)).toEqual(Object.keys(articles));
    corpus.close();
    expect(Object.keys(articles)).toHaveLength(4);
    expect(comparison.reports.map((report) => report.relation)).toEqual([
      "same-event",
      "same-event",
      "same-event",
    ]);
    expect(new Set(comparison.reports.map((report) => report.copyGroup)).size).toBe(2);
    const killed = comparison.facts.find((fact) => fact.kind === "killed");
    expect([killed?.verdict, killed?.claims.length]).toEqual(["differ", 4]);
    expect(comparison.facts.find((fact) => fact.kind === "wounded")?.verdict).toBe("differ");
    expect(comparison.facts.some((fact) => fact.verdict === "agree")).toBe(true);
  });

  it("is named a sample wherever it is shown", () => {
    for (const { outlet } of sampleArticles(locale)) expect(outlet).toMatch(/\((?:sample|مثال)\)/u);
  });
});
