import { describe, expect, test } from "vitest";
import { parseHtml } from "../../lib/cli/html-document";
import { extractArticle } from "../../lib/extract";
import { copyOfPage } from "../../lib/extract/page/copy";
import { hostilePages } from "./hostile-pages";

const PAGE = { url: "https://ledger.example/page", now: new Date("2031-02-07T12:00:00Z") };
/** A hundredth of the worst, and time enough for it: this DOM is slow. The bench measures whole pages in browsers. */
const SIZE = 0.01;
const MILLISECONDS = 10_000;

describe("a page that is in the way of its own story", () => {
  test.each(hostilePages(SIZE).map(([name, html]) => ({ name, html })))(
    "$name",
    ({ html }) => {
      const copy = copyOfPage(parseHtml(html));
      const start = performance.now();
      const result = extractArticle(copy, PAGE);
      expect(performance.now() - start).toBeLessThan(MILLISECONDS);
      const text = result.state === "article" ? result.article.passages.map((passage) => passage.text) : [];
      expect(text.join("\n")).toContain("42 people from the roof");
    },
    20_000,
  );
});
