import { describe, expect, it } from "vitest";
import { anchorOf, Constraints } from "../../lib/corrections";
import { dimensionOf } from "../../lib/measures";
import type {
  AnalysedArticle,
  Claim,
  Comparison,
  Correction,
  Fact,
  KeptCorrection,
  Quantity,
} from "../../lib/model";
import { analyse, compareWith } from "../../lib/pipeline";
import { read, type Told } from "../compare/reports";
import { generator } from "../store/generator";

const told: readonly Told[] = [
  {
    id: "a",
    publishedAt: "2031-04-02T10:00:00Z",
    text: `Warehouse roof collapses in Tarnley
A warehouse roof collapsed in Tarnley on Tuesday, killing 14 workers and injuring 38 people, police said.
Five firefighters and twelve residents were treated for smoke. The building covered 3,200 square metres.`,
  },
  {
    id: "b",
    publishedAt: "2031-04-02T16:00:00Z",
    text: `Tarnley mourns after warehouse collapse
The number of workers killed when the warehouse roof fell in Tarnley on Tuesday rose to 16, the mayor said. A total of 38 people were hurt.
The mayor said that 12 firefighters were treated for smoke.`,
  },
  {
    id: "c",
    publishedAt: "2031-04-03T08:00:00Z",
    text: `Tarnley warehouse collapse: 40 hurt
The roof of a warehouse in Tarnley collapsed on Tuesday, and 15 workers were killed, the coroner said. Forty people were hurt.
Some 3,000 square metres of roof came down.`,
  },
];
const articles = told.map(read);
const [subject, ...others] = articles as [AnalysedArticle, ...AnalysedArticle[]];

const kept = (correction: Correction, at = 0): KeptCorrection => ({
  id: String(at),
  at: "2031-04-04T00:00:00Z",
  correction,
});

function comparison(corrections: readonly Correction[] = [], first = subject): Comparison {
  return compareWith(first, others, undefined, corrections.map(kept));
}

/** The first figure of an article written so. */
function figureOf(id: string, text: string): Quantity {
  const found = articles.find((article) => article.id === id)?.quantities.find((one) => one.text === text);
  if (!found) throw new Error(`${id} has no ${text}`);
  return found;
}

function anchor(id: string, text: string) {
  const article = articles.find((one) => one.id === id);
  if (!article) throw new Error(`no article ${id}`);
  return anchorOf(id, article.article, figureOf(id, text));
}

function factWith({ facts }: Comparison, id: string, text: string): Fact | undefined {
  return facts.find(({ claims }) => claims.some((one) => one.articleId === id && one.quantity.text === text));
}

const together = (told: Comparison, a: [string, string], b: [string, string]) => {
  const fact = factWith(told, ...a);
  return fact !== undefined && fact === factWith(told, ...b);
};

describe("a figure", () => {
  it("that is none leaves the facts", () => {
    expect(factWith(comparison(), "b", "16")).toBeDefined();
    const correction: Correction = { about: "figure", figure: anchor("b", "16"), kind: null };
    const after = comparison([correction]);
    expect(factWith(after, "b", "16")).toBeUndefined();
    expect(factWith(after, "a", "14")).toBeDefined();
  });

  it("of another kind is compared as that", () => {
    const after = comparison([{ about: "figure", figure: anchor("c", "15"), kind: "wounded" }]);
    expect(factWith(after, "c", "15")?.kind).toBe("wounded");
    expect(together(after, ["a", "14"], ["c", "15"])).toBe(false);
  });

  it("is found again when the text was read again, and in a new version that left its sentence as it was", () => {
    const correction: Correction = { about: "figure", figure: anchor("a", "14"), kind: null };
    const again = told[0]?.text.replace("Five firefighters", "Later, five firefighters") ?? "";
    const version = analyse("a", read({ id: "a", text: `${again}\nMore was to come.` }).article);
    expect(factWith(comparison([], version), "a", "14")).toBeDefined();
    expect(factWith(comparison([correction], version), "a", "14")).toBeUndefined();
  });

  it("is let go where its sentence was rewritten", () => {
    const correction: Correction = { about: "figure", figure: anchor("a", "14"), kind: null };
    const text = told[0]?.text.replace("A warehouse roof", "The roof of a warehouse") ?? "";
    expect(factWith(comparison([correction], read({ id: "a", text })), "a", "14")).toBeDefined();
  });
});

describe("a fact", () => {
  it("keeps apart what the reader keeps apart", () => {
    expect(together(comparison(), ["a", "38"], ["b", "38"])).toBe(true);
    const after = comparison([
      { about: "fact", figures: [anchor("a", "38"), anchor("b", "38")], same: false },
    ]);
    expect(together(after, ["a", "38"], ["b", "38"])).toBe(false);
  });

  it("joins what the reader joins, and says how the figures stand", () => {
    const figures = [anchor("a", "Five"), anchor("b", "12")] as const;
    expect(together(comparison(), ["a", "Five"], ["b", "12"])).toBe(false);
    const after = comparison([{ about: "fact", figures, same: true }]);
    expect(together(after, ["a", "Five"], ["b", "12"])).toBe(true);
    expect(factWith(after, "b", "12")?.verdict).toBe("differ");
  });

  it("never holds two statements of one article, whatever the reader says last", () => {
    const said = (text: string): Correction => ({
      about: "fact",
      figures: [anchor("a", text), anchor("b", "12")],
      same: true,
    });
    const after = comparison([said("Five"), said("twelve")]);
    expect(together(after, ["a", "Five"], ["b", "12"])).toBe(true);
    expect(together(after, ["a", "twelve"], ["b", "12"])).toBe(false);
  });
});

describe("a match", () => {
  it("that is none takes no part; one that was missed does", () => {
    const after = comparison([{ about: "match", articles: ["a", "b"], same: false }]);
    expect(after.reports.find(({ articleId }) => articleId === "b")?.relation).toBe("different-event");
    expect(after.facts.some(({ claims }) => claims.some(({ articleId }) => articleId === "b"))).toBe(false);
  });

  it("carries over: what is the same event as one that is another event is another event too", () => {
    const after = comparison([
      { about: "match", articles: ["b", "c"], same: true },
      { about: "match", articles: ["a", "c"], same: false },
    ]);
    expect(after.reports.map(({ relation }) => relation)).toEqual(["different-event", "different-event"]);
  });
});

describe("whatever the reader says", () => {
  /** One name for each statement, by the figure that stands for it. */
  const nameOf = ({ articleId, quantity }: Claim) => `${articleId}:${quantity.passage}:${quantity.start}`;
  const claims = comparison().facts.flatMap((fact) => fact.claims);
  const dimensions = new Map(claims.map((claim) => [nameOf(claim), dimensionOf(claim.quantity.unit)]));
  const articleOf = (name: string) => name.split(":")[0];
  const mayJoin = (as: readonly string[], bs: readonly string[]) =>
    as.every((a) =>
      bs.every((b) => articleOf(a) !== articleOf(b) && dimensions.get(a) === dimensions.get(b)),
    );
  const anchorAt = ({ articleId, quantity }: Claim) => {
    const found = articles.find(({ id }) => id === articleId);
    if (!found) throw new Error(`no article ${articleId}`);
    return anchorOf(articleId, found.article, quantity);
  };

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])("no fact breaks it (seed %i)", (seed) => {
    const random = generator(seed);
    const any = () => claims[Math.floor(random() * claims.length)] as Claim;
    const pairs = Array.from({ length: 20 }, () => ({ a: any(), b: any(), same: random() < 0.5 }));
    const said = pairs.filter(({ a, b }) => a.articleId !== b.articleId);
    const after = comparison(
      said.map(({ a, b, same }) => ({ about: "fact", figures: [anchorAt(a), anchorAt(b)], same })),
    );
    const oracle = new Constraints(
      said.map(({ a, b, same }) => ({ a: nameOf(a), b: nameOf(b), same })),
      mayJoin,
    );
    const factOf = new Map(after.facts.flatMap((fact) => fact.claims.map((one) => [nameOf(one), fact.id])));
    expect([...factOf.keys()].sort()).toEqual([...dimensions.keys()].sort());
    let heard = 0;
    for (const a of factOf.keys())
      for (const b of factOf.keys()) {
        const decided = a === b ? null : oracle.decide(a, b);
        if (decided === null) continue;
        heard++;
        expect(factOf.get(a) === factOf.get(b)).toBe(decided);
      }
    expect(heard).toBeGreaterThan(10);
    for (const fact of after.facts)
      expect(new Set(fact.claims.map(({ articleId }) => articleId)).size).toBe(fact.claims.length);
  });
});
