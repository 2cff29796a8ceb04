// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { Scoped } from "../../components/comparison/scoped";
import { CopyDiff } from "../../components/texts/copy-diff";
import type { TextsService } from "../../components/texts/texts-service";
import { TextsView } from "../../components/texts/texts-view";
import type { Article, DiffRun } from "../../lib/model";
import { compareTexts, copyDiff } from "../../lib/pipeline";
import { ferryArticles, ferryView } from "./fixtures/ferry";
import { expectAccessible, plain, show } from "./render";

const service: TextsService = {
  compare: async (articles) => compareTexts(articles),
  diff: async (a, b) => copyDiff(a, b),
};

function texts(given: TextsService = service, articles: Readonly<Record<string, Article>> = ferryArticles) {
  return (
    <Scoped comparison={ferryView.comparison} articles={articles} onShow={null}>
      <TextsView comparison={ferryView.comparison} service={given} />
    </Scoped>
  );
}

const section = (name: string) =>
  within(screen.getByRole("heading", { name }).closest("section") ?? document.body);

describe("what the texts say beside their figures", () => {
  it("names whom each report cites, those that only others cite first, with the sentences", async () => {
    show(texts());
    const groups = (await screen.findAllByRole("heading", { level: 3 })).map((h) => plain(h.textContent));
    expect(groups[0]).toMatch(/^Only in other reports \d/u);
    const source = section("Who is cited").getByText("a coast guard official").closest("details");
    expect(plain(source?.querySelector("summary")?.textContent)).toContain("Northern Wire");
    expect(source?.querySelector("blockquote")?.textContent).toContain("coast guard official");
    await expectAccessible();
  });

  it("holds copies against the earliest when asked", async () => {
    const [first, , ...rest] = ferryArticles.gazette.passages;
    const cut = { ...ferryArticles.gazette, passages: [...(first ? [first] : []), ...rest] };
    show(texts(service, { ...ferryArticles, gazette: cut }));
    const pair = section("One text, several outlets")
      .getByText(/against/u)
      .closest("details");
    if (!pair) throw new Error("no pair of copies is shown");
    // A bare date begins its day: it is the earlier one.
    expect(plain(pair.querySelector("summary")?.textContent)).toBe("Northern Wire against Harbour Gazette");
    pair.open = true;
    fireEvent(pair, new Event("toggle"));
    await screen.findByText(/Twenty-five people/u, { selector: "ins" });
    expect(document.querySelector("blockquote.diff del")).toBeNull();
    await expectAccessible();
  });

  it("says so where the texts could not be read", async () => {
    show(texts({ ...service, compare: async () => Promise.reject(new Error("no memory")) }));
    expect(await screen.findByText(/could not be compared/u)).toBeTruthy();
  });
});

describe("a copy's changes", () => {
  const runs: readonly DiffRun[] = [
    { kind: "same", text: "قال شهود إن" },
    { kind: "removed", text: " ثلاثة" },
    { kind: "added", text: " أربعة" },
    { kind: "same", text: ` قوارب${" غرقت".repeat(60)}` },
  ];

  it("are told by element and word, not by colour alone, in the text's own direction", async () => {
    show(<CopyDiff runs={runs} article={ferryArticles.sada} />);
    const quote = document.querySelector("blockquote");
    expect([quote?.dir, quote?.lang]).toEqual(["rtl", "ar"]);
    expect(plain(document.querySelector("del")?.textContent)).toBe("cut ثلاثة");
    expect(plain(document.querySelector("ins")?.textContent)).toBe("added أربعة");
    expect(plain(quote?.textContent)).toContain("49 words the same");
    await expectAccessible();
  });

  it("are none where the text is the same, and none can be told where little is", () => {
    const { rerender } = show(
      <CopyDiff runs={[{ kind: "same", text: "one" }]} article={ferryArticles.sada} />,
    );
    expect(screen.getByText("Word for word the same.")).toBeTruthy();
    rerender(<CopyDiff runs={null} article={ferryArticles.sada} />);
    expect(screen.getByText(/Too little in common/u)).toBeTruthy();
  });
});
