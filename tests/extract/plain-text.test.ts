import { describe, expect, test } from "vitest";
import { articleFromMarkdown } from "../../lib/extract/markdown";
import { articleFromText } from "../../lib/extract/plain-text";
import type { Article } from "../../lib/model";

function article(text: string): Article {
  const result = articleFromText(text, "a.txt");
  if (result.state !== "article") throw new Error(result.reason);
  return result.article;
}
const reasons = (text: string): string[] => article(text).removed.map(({ reason }) => reason);

describe("a plain text", () => {
  test("gives its first line as headline and the exact place of every line", () => {
    const source =
      "\ufeffBridge closed\r\n\r\n  Two lanes are shut until May.\r\nA third one opened on Friday.";
    const { headline, passages } = article(source);
    expect(headline).toBe("Bridge closed");
    expect(passages.map(({ role }) => role)).toEqual(["headline", "paragraph", "paragraph"]);
    for (const { text, offset } of passages)
      expect(source.slice(offset ?? -1, (offset ?? -1) + text.length)).toBe(text);
  });
  test("without a headline begins with its lede", () => {
    const lede = `The harbor office said on Tuesday that 42 people were brought to safety${" and".repeat(30)} fed.`;
    const { passages, headline } = article(`${lede}\nNobody was hurt.`);
    expect(passages.map(({ role }) => role)).toEqual(["paragraph", "paragraph"]);
    expect(lede.startsWith(headline.slice(0, -1))).toBe(true);
  });
  test.each([
    ["اقرأ أيضا: غرق مركب قبالة الساحل", "related-links"],
    ["المصدر: وكالة الساحل", "source-line"],
    ["المصدر", "source-line"],
    ["Read more: Ferry sinks off Brann", "related-links"],
    ["Tags", "tags"],
    ["Share this article", "share"],
  ])("sets «%s» apart as %s", (line, reason) => {
    expect(reasons(`Headline\nThe first sentence of the story.\nThe second one.\n${line}`)).toEqual([reason]);
  });
  const items = (times: readonly string[]) =>
    times.map((time, at) => `${time} Clip ${at} of the regatta`).join("\n");
  test("sets a list of videos with their playing times apart", () => {
    expect(reasons(`Mill burns in Orrin\n${items(["1:47", "0:33", "12:08", "2:21"])}`)).toEqual(
      Array.from({ length: 4 }, () => "player"),
    );
  });
  test.each([
    ["the posts of a live blog", ["14:58", "14:31", "14:07", "13:49"]],
    ["the points of a programme", ["9:00", "11:30", "1:15", "3:45", "2:00"]],
    ["two lines", ["1:47", "0:33"]],
  ])("keeps %s, which open with a time as well", (_, times) => {
    expect(reasons(`Orrin day by day\n${items(times)}\nThe second day begins.`)).toEqual([]);
  });
  test("sets a byline under the headline and a sign-off at the end apart", () => {
    const text =
      "فيضان في المرسى\nصحيفة المرسى - خاص\nأجليت الأسر ليلا.\nوعادت المياه إلى مجراها.\n(المرسى / وكالات)";
    expect(reasons(text)).toEqual(["byline", "source-line"]);
  });
  test("keeps subheadings and numbered lines", () => {
    const text = "Headline\nThe first sentence.\nWhat we know\n1) Three boats sank.\nThe last sentence.";
    expect(reasons(text)).toEqual([]);
  });
  test.each([
    ["", "empty"],
    [" \n\t\n", "empty"],
    ["---\n***", "no-text"],
  ])("%j holds no article", (text, reason) => {
    expect(articleFromText(text, "a.txt")).toMatchObject({ state: "none", reason });
  });
});

test("Markdown is read without its marks", () => {
  const result = articleFromMarkdown(
    "---\ntitle: x\n---\n# Bridge **closed**\n\nTwo lanes are\nshut until [May](https://a.example/b).\n\n- One is open.\n",
    "a.md",
  );
  expect(result.state === "article" && result.article.passages.map(({ text }) => text)).toEqual([
    "Bridge closed",
    "Two lanes are shut until May.",
    "One is open.",
  ]);
});
