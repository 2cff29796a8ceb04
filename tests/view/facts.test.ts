import { describe, expect, it } from "vitest";
import type { Quantity } from "../../lib/model";
import { behindOf } from "../../lib/view/behind";
import { gapOf } from "../../lib/view/gap";
import { marksOf } from "../../lib/view/marks";
import { matrixOf } from "../../lib/view/matrix";
import { sectionsOf } from "../../lib/view/sections";
import { countTexts, outletOf, textsOf, voicesOf } from "../../lib/view/sources";
import { wordingsByWords } from "../../lib/view/wordings";
import { by, claim, fact, report } from "../components/fixtures/build";
import { ferryView } from "../components/fixtures/ferry";
import { floodView } from "../components/fixtures/flood";

type Bounds = Pick<Quantity, "min" | "max" | "hedge">;
const exact = (n: number): Bounds => ({ min: n, max: n, hedge: "exact" });
const about = (n: number): Bounds => ({ min: n, max: n, hedge: "about" });
const moreThan = (n: number): Bounds => ({ min: n, max: null, hedge: "more-than" });
const range = (min: number, max: number): Bounds => ({ min, max, hedge: "range" });

const figure = (bounds: Bounds, more: Partial<Quantity> = {}): Quantity => ({
  passage: 0,
  start: 0,
  end: 1,
  text: "1",
  sentence: { start: 0, end: 1 },
  kind: "killed",
  unit: null,
  what: "",
  attribution: null,
  notComparable: null,
  superseded: false,
  ...bounds,
  ...more,
});
const figures = (...bounds: Bounds[]) => bounds.map((each) => figure(each));

describe("how far apart", () => {
  it("is the share by which the highest exceeds the lowest", () => {
    expect(gapOf(figures(exact(25), exact(31), exact(27)))).toMatchObject({
      low: { min: 25 },
      high: { min: 31 },
      share: 0.24,
      certainty: "exact",
    });
  });
  it("is told of figures that exclude one another, not of one that is open towards the others", () => {
    expect(gapOf(figures(moreThan(14), exact(16), exact(17)))).toMatchObject({
      low: { min: 16 },
      high: { min: 17 },
    });
  });
  it.each([
    ["an approximate figure", figures(about(100), exact(150)), 0.5, "about"],
    ["an open one", figures(exact(100), moreThan(150)), 0.5, "at-least"],
    ["a range", figures(range(10, 20), exact(30)), 0.5, "at-least"],
    ["none to begin with", figures(exact(0), exact(3)), null, "exact"],
    ["a bound that is not meant", figures(exact(100), moreThan(100)), null, "at-least"],
  ])("with %s", (_name, quantities, share, certainty) => {
    expect(gapOf(quantities)).toMatchObject({ share, certainty });
  });
  it.each([
    ["figures overlap", figures(range(10, 20), exact(15))],
    ["one is open towards the other", figures(moreThan(14), exact(17))],
    ["there is one alone", figures(exact(3))],
    ["there is none", []],
    ["units differ", [figure(exact(5), { unit: "mile" }), figure(exact(9), { unit: "kilometer" })]],
  ])("is not told where %s", (_name, quantities) => {
    expect(gapOf(quantities)).toBeNull();
  });
});

const { comparison } = ferryView;
const texts = textsOf(comparison);

describe("voices", () => {
  it("fold copies into one", () => {
    const [killed] = comparison.facts;
    const voices = killed ? voicesOf(killed, texts, "courier") : [];
    expect(voices.map((voice) => [voice.claim.articleId, voice.copies.map((c) => c.articleId)])).toEqual([
      ["wire", ["gazette"]],
      ["courier", []],
      ["sada", []],
    ]);
    expect(countTexts(["wire", "gazette", "sada"], texts)).toBe(2);
  });
  it("let a copy that changed the figure speak for itself", () => {
    const changed = fact("f", "differ", "x", [
      claim("wire", figure(exact(1))),
      claim("gazette", figure(exact(2))),
    ]);
    expect(voicesOf(changed, texts, "courier")).toHaveLength(2);
  });
  it("let the page speak for its own text", () => {
    const copied = { ...comparison, reports: [report("wire", { relation: "copy" })] };
    const both = fact("f", "single", "x", [
      claim("wire", figure(exact(1))),
      claim("courier", figure(exact(1))),
    ]);
    const [voice] = voicesOf(both, textsOf(copied), "courier");
    expect([voice?.claim.articleId, voice?.copies[0]?.articleId]).toEqual(["courier", "wire"]);
  });
});

describe("sections", () => {
  it("count a fact of a copy of the page among those that only it gives", () => {
    const copied = {
      ...comparison,
      reports: [report("wire", { relation: "copy" })],
      facts: [fact("f", "single", "x", [claim("wire", figure(exact(1)))])],
    };
    expect(sectionsOf(copied, textsOf(copied)).onlyHere).toHaveLength(1);
    expect(sectionsOf({ ...copied, reports: [report("wire")] }, textsOf(comparison)).onlyOthers).toHaveLength(
      1,
    );
  });
});

describe("the matrix", () => {
  it("has a column for each text and a cell for each fact", () => {
    const { columns, rows } = matrixOf(comparison, sectionsOf(comparison, texts), texts);
    expect(columns.map(({ articleId, copies }) => [articleId, ...copies])).toEqual([
      ["courier"],
      ["wire", "gazette"],
      ["sada"],
    ]);
    expect(rows).toHaveLength(comparison.facts.length);
    expect(rows[0]?.cells.map((cell) => cell.map((c) => c.articleId))).toEqual([
      ["courier"],
      ["wire"],
      ["sada"],
    ]);
    expect(rows.at(-1)?.cells.map((cell) => cell.length)).toEqual([1, 0, 0]);
  });
});

describe("the matrix of a page with copies", () => {
  it("puts its copies into its own column", () => {
    const copied = { ...comparison, reports: [report("wire", { relation: "copy" }), report("sada")] };
    const folded = textsOf(copied);
    const { columns } = matrixOf(copied, sectionsOf(copied, folded), folded);
    expect(columns.map(({ articleId, copies }) => [articleId, ...copies])).toEqual([
      ["courier", "wire"],
      ["sada"],
    ]);
  });
});

describe("wordings", () => {
  const named = (articleId: string, what: string) => claim(articleId, figure(exact(1), { what }));
  it("are told with all who use them", () => {
    const claims = [
      named("a", "قوات الأسد"),
      named("b", "قوات الاسد"),
      named("c", "قوات موالية للنظام"),
      named("a", "قوات الأسد"),
    ];
    expect(wordingsByWords(fact("f", "agree", "x", claims))).toEqual([
      { words: "قوات الأسد", articleIds: ["a", "b"] },
      { words: "قوات موالية للنظام", articleIds: ["c"] },
    ]);
    expect(wordingsByWords(fact("f", "agree", "x", claims.slice(0, 2)))).toEqual([]);
  });
  it("need two to stand side by side", () => {
    expect(wordingsByWords(fact("f", "agree", "x", [named("a", "fighters"), named("b", "")]))).toEqual([]);
  });
});

describe("an outlet", () => {
  it("is named by its host where the page does not name it", () => {
    expect(outletOf({ outlet: null, url: "https://www.courier.example/a" })).toBe("courier.example");
    expect(outletOf({ outlet: null, url: "no address" })).toBeNull();
    expect(outletOf({ outlet: "Courier", url: null })).toBe("Courier");
  });
});

describe("marks in the page", () => {
  it("are every compared figure of the page, with its verdict, wherever the page states it", () => {
    const { comparison: flood, subject } = floodView;
    expect(marksOf(flood, subject.article).map(({ quote, verdict }) => [quote.exact, verdict])).toEqual([
      ["١٧ شخصاً", "differ"],
      ["١٧ قتيلاً", "differ"],
      ["بين 300 و350 عائلة", "compatible"],
      ["نحو ٤٠ كيلومتراً", "single"],
    ]);
  });
});

describe("who is behind the figures", () => {
  const credited = (articleId: string, source: string, relay: string | null = null) => ({
    claim: claim(articleId, figure(exact(1), { attribution: by(source, relay) })),
    copies: [],
  });
  it("is the source that most independent texts name, by whatever way", () => {
    const voices = [
      credited("a", "the mayor", "Northern Wire"),
      credited("b", "Northern Wire"),
      credited("c", "The mayor"),
      credited("d", "northern wire"),
    ];
    expect(behindOf(voices, new Map())).toEqual({ name: "Northern Wire", articleId: "a", count: 3 });
  });
  it("is counted once for a text, whatever its copies made of the figure", () => {
    const texts = new Map([
      ["a", "one"],
      ["b", "one"],
    ]);
    expect(behindOf([credited("a", "the mayor"), credited("b", "the mayor")], texts)).toBeNull();
  });
  it("is nobody where each has its own source, or one names it twice", () => {
    expect(behindOf([credited("a", "the mayor"), credited("b", "the governor")], new Map())).toBeNull();
    expect(behindOf([credited("a", "the mayor", "the mayor")], new Map())).toBeNull();
    expect(behindOf([], new Map())).toBeNull();
  });
});
