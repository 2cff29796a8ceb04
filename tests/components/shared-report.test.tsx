// @vitest-environment jsdom
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { LOCALES, translator } from "../../lib/i18n";
import { fileOf } from "../../lib/view/share";
import { ferryArticles, ferryView } from "./fixtures/ferry";

describe.each(LOCALES)("the report as a page of its own, in %s", (locale) => {
  it("can be read by everyone", async () => {
    const { comparison } = ferryView;
    const what = {
      comparison,
      articles: ferryArticles,
      hashes: { wire: "ab12" },
      corrections: [],
      now: new Date("2026-03-14"),
    };
    const page = fileOf("html", what, translator(locale)).content;
    const parsed = new DOMParser().parseFromString(page, "text/html");
    document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
    expect(document.documentElement.lang).toBe(locale);
    const { violations, passes } = await axe.run(document, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(passes.length).toBeGreaterThan(10);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("; ")}`)).toEqual(
      [],
    );
  });
});
