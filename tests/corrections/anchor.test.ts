import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { anchorOf, FigureFinder } from "../../lib/corrections";
import type { AnalysedArticle, Quantity } from "../../lib/model";
import { CorrectionShape } from "../../lib/store/corrections/shape";
import { read } from "../compare/reports";

const ID = "a".repeat(32);
const article = (text: string) => read({ id: ID, text });

function figure({ quantities }: AnalysedArticle, text: string): Quantity {
  const found = quantities.find((quantity) => quantity.text.includes(text));
  if (!found) throw new Error(`${text} is not read`);
  return found;
}

describe("an anchor", () => {
  const fire = article(
    "Fire in Orm\nMore than 40 people fled the fire in Orm, police said. Some 12 houses burned.",
  );
  const anchor = anchorOf(ID, fire.article, figure(fire, "40"));

  it("quotes the figure in its sentence", () => {
    expect(anchor.sentence.slice(anchor.start, anchor.end)).toBe(figure(fire, "40").text);
    expect(anchor.sentence).toContain("fled the fire");
    expect(anchor.sentence).not.toContain("houses");
  });

  it("finds the figure wherever its words now stand, and no other", () => {
    const longer = article(
      "Fire in Orm\nA fire broke out.\nMore than 40 people fled the fire in Orm, police said. Another 40 came back.",
    );
    const finder = new FigureFinder(ID, longer.article);
    const found = longer.quantities.filter((quantity) => finder.isAt(anchor, quantity));
    expect(found).toEqual([figure(longer, "More than 40")]);
    expect(new FigureFinder("b".repeat(32), longer.article).isAt(anchor, figure(longer, "40"))).toBe(false);
  });

  it("finds a figure whose bounds are drawn otherwise than before", () => {
    const bare = { ...figure(fire, "40"), start: figure(fire, "40").end - 2 };
    expect(new FigureFinder(ID, fire.article).isAt(anchor, bare)).toBe(true);
    expect(new FigureFinder(ID, fire.article).isAt(anchor, figure(fire, "12"))).toBe(false);
  });

  it("of an endless sentence keeps what stands near the figure, within what may be stored", () => {
    const words = "and the river rose and rose ".repeat(200);
    const endless = article(`Flood in Orm\nThe river rose ${words} until 77 houses stood in water ${words}.`);
    const long = anchorOf(ID, endless.article, figure(endless, "77"));
    expect(long.sentence.length).toBeLessThan(600);
    expect(v.is(CorrectionShape, { about: "figure", figure: long, kind: null })).toBe(true);
    expect(new FigureFinder(ID, endless.article).isAt(long, figure(endless, "77"))).toBe(true);
  });

  it("without words points at nothing", () => {
    const nothing = { articleId: ID, sentence: "", start: 0, end: 0 };
    expect(fire.quantities.filter((one) => new FigureFinder(ID, fire.article).isAt(nothing, one))).toEqual(
      [],
    );
  });
});
