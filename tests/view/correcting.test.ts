import { describe, expect, it } from "vitest";
import type { Claim, Correction, Fact, KeptCorrection } from "../../lib/model";
import { actsOf } from "../../lib/view/acts";
import { actsOn } from "../../lib/view/claim-acts";
import {
  type Articles,
  joinable,
  kindsFor,
  ofAnotherGroup,
  ofKind,
  ofSameGroup,
} from "../../lib/view/correcting";
import { ofEvent, saidOfPair } from "../../lib/view/event-words";
import { textsOf, voiceOf, voicesOf } from "../../lib/view/sources";
import { ferryArticles, ferryView } from "../components/fixtures/ferry";

const { comparison } = ferryView;
const articles: Articles = ferryArticles;
const texts = textsOf(comparison);
const voices = (fact: Fact) => voicesOf(fact, texts, comparison.subjectId);
const [differing] = comparison.facts;
if (!differing) throw new Error("no fact differs");
const wire = voices(differing).find(({ claim }) => claim.articleId === "wire");
if (!wire) throw new Error("the wire says nothing");

const idsIn = (corrections: readonly Correction[]) =>
  corrections.map((one) =>
    one.about === "fact" ? one.figures.map(({ articleId }) => articleId).join(">") : "",
  );
const kept = (corrections: readonly Correction[], at = "2031-05-15T10:00:00.000Z"): KeptCorrection[] =>
  corrections.map((correction, index) => ({ id: `${at}${index}`, at, correction }));

describe("one click", () => {
  it("speaks of a figure and of the same figure in its copies", () => {
    const said = ofKind(wire, null, articles);
    const figures = said.flatMap((one) => (one.about === "figure" ? one.figure : []));
    expect(figures.map(({ articleId }) => articleId)).toEqual(["wire", "gazette"]);
    for (const { sentence, start, end } of figures)
      expect(sentence.slice(start, end)).toBe(wire.claim.quantity.text);
  });

  it("sets a figure and its copies apart from the rest of the fact, never from each other", () => {
    const said = ofAnotherGroup(wire, differing, articles);
    const others = differing.claims
      .map(({ articleId }) => articleId)
      .filter((id) => id !== "wire" && id !== "gazette");
    expect(idsIn(said).sort()).toEqual(others.flatMap((id) => [`gazette>${id}`, `wire>${id}`]).sort());
    expect(said.every((one) => one.about === "fact" && !one.same)).toBe(true);
  });

  it("says nothing of a figure that stands alone", () => {
    const alone = comparison.facts.find(({ claims }) => claims.length === 1);
    if (!alone) throw new Error("every fact is shared");
    const [voice] = voices(alone);
    expect(voice && ofAnotherGroup(voice, alone, articles)).toEqual([]);
  });

  it("joins a figure with another fact's, of its measure only", () => {
    const offered = joinable(wire, differing, comparison.facts);
    expect(offered).not.toContain(differing);
    expect(offered.length).toBeGreaterThan(0);
    for (const { claims } of offered) {
      expect(claims.every(({ quantity }) => quantity.unit === null)).toBe(true);
      expect(claims.some(({ articleId }) => articleId !== "wire")).toBe(true);
    }
    const [first] = offered;
    const said = first ? ofSameGroup(wire, first, articles) : [];
    expect(said.length).toBeGreaterThan(0);
    expect(said.every((one) => one.about === "fact" && one.same)).toBe(true);
    for (const ids of idsIn(said)) expect(new Set(ids.split(">")).size).toBe(2);
  });

  it("offers the kinds that a figure can be of", () => {
    const { quantity } = wire.claim;
    expect(kindsFor(quantity)).not.toContain(quantity.kind);
    expect(kindsFor(quantity)).toContain("wounded");
    expect(kindsFor({ ...quantity, kind: "money", unit: "USD" })).not.toContain("wounded");
  });

  it("speaks for a copy's text wherever it is clicked", () => {
    const copy = differing.claims.find(({ articleId }) => articleId === "gazette");
    const voice = copy && voiceOf(copy, differing, texts, comparison.subjectId);
    expect(voice?.claim).toBe(copy);
    expect(voice?.copies.map(({ articleId }) => articleId)).toEqual(["wire"]);
  });
});

describe("what was said", () => {
  it("is one act a click, however much it says", () => {
    const first = kept(ofAnotherGroup(wire, differing, articles));
    const second = kept(ofEvent("courier", ["wire", "gazette"], false), "2031-05-15T11:00:00.000Z");
    const acts = actsOf([...second, ...first]);
    expect(acts.map(({ correction, ids }) => [correction.about, ids.length])).toEqual([
      ["match", 2],
      ["fact", first.length],
    ]);
  });

  it("is found at the claim that was clicked, and at no other", () => {
    const said = kept(ofAnotherGroup(wire, differing, articles));
    const at = (claim: Claim) => {
      const article = articles[claim.articleId];
      return article ? actsOn(claim, article, said).length : 0;
    };
    const marked = differing.claims.filter((claim) => at(claim) > 0).map(({ articleId }) => articleId);
    expect(marked.sort()).toEqual(["gazette", "wire"]);
  });

  it("of two articles is found whichever is named first", () => {
    const said = kept(ofEvent("courier", ["wire"], true));
    expect(saidOfPair("wire", "courier", said)).toEqual([said[0]?.id]);
    expect(saidOfPair("wire", "gazette", said)).toEqual([]);
  });
});
