import { describe, expect, it } from "vitest";
import { type MarkedFigure, markedArticles } from "./marked";
import { overlap, type Pairing, pairUp } from "./pairing";

const articles = markedArticles().map((article) => ({ article, ...pairUp(article) }));
const pairs = articles.flatMap((each) => each.pairs);

/**
 * Read otherwise, and known: "over" for a stretch of time, a verb with its object's pronoun that is taken for a
 * noun with its number (as «عارضه» is), and "no news of deaths", which denies the news and not the deaths.
 */
const MISSED = ["trial-morvax-a: 52 weeks", "budget-nahr-a: 47", "march-raml-b: قتلى"];
/** A number behind a common noun that names, with a noun behind it. */
const TRAPPED = ["trial-morvax-a: phase 3"];

function share(hits: (pair: Pairing) => boolean, of: (figure: MarkedFigure) => boolean = () => true): number {
  const asked = pairs.filter(({ figure, quantity }) => quantity && of(figure));
  return asked.filter(hits).length / asked.length;
}

function words(text: string | undefined | null): string[] {
  return (text ?? "").match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isCredited({ figure, quantity }: Pairing): boolean {
  const credited = words(`${quantity?.attribution?.source ?? ""} ${quantity?.attribution?.asWritten ?? ""}`);
  return words(figure.source).some((word) => credited.includes(word));
}

describe("figures of the marked events", () => {
  it("reads every marked figure with its bounds", () => {
    const missed = articles.flatMap((each) =>
      each.pairs
        .filter(({ quantity }) => !quantity)
        .map(({ figure }) => `${each.article.id}: ${figure.text}`),
    );
    expect(missed.filter((figure) => !MISSED.includes(figure))).toEqual([]);
  });

  it("hedges each as the text does", () => {
    const wrong = pairs.filter(({ figure, quantity }) => quantity && quantity.hedge !== figure.hedge);
    expect(wrong.map(({ figure }) => figure.text)).toEqual([]);
  });

  it("gives each its unit", () => {
    const wrong = pairs.filter(({ figure, quantity }) => quantity && quantity.unit !== figure.unit);
    expect(wrong.map(({ figure }) => figure.text)).toEqual([]);
  });

  it("offers no date, age, name or telephone number as a figure", () => {
    const hit = articles.flatMap(({ article, extra }) =>
      article.traps
        .filter((trap) => extra.some((read) => overlap(read, trap)))
        .map(({ text }) => `${article.id}: ${text}`),
    );
    expect(hit.filter((trap) => !TRAPPED.includes(trap))).toEqual([]);
  });

  it("gives nearly all their kind", () => {
    expect(share(({ figure, quantity }) => quantity?.kind === figure.kind)).toBeGreaterThanOrEqual(0.98);
  });

  it("credits most to their source and few to a source that none is marked for", () => {
    expect(share(isCredited, ({ source }) => source !== null)).toBeGreaterThanOrEqual(0.94);
    const invented = share(
      ({ quantity }) => quantity?.attribution !== null,
      ({ source }) => source === null,
    );
    expect(invented).toBeLessThanOrEqual(0.12);
  });
});
