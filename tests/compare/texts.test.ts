import { describe, expect, it } from "vitest";
import { citedSources } from "../../lib/compare/cited";
import { toldByOne } from "../../lib/compare/novelty";
import { packFor } from "../../lib/languages";
import { article } from "../components/fixtures/build";

const named = (id: string, body: readonly string[], language: "en" | "ar" = "en") => ({
  id,
  article: article({ outlet: id, language, headline: "", body, published: null }),
});

const wharf = named("wharf", [
  "The crane fell on Monday, the harbour master, Odile Brandt, said. Brandt said that nobody was under it.",
  "Two trawlers were damaged, according to the coast guard.",
]);
const quay = named("quay", [
  "A crane fell in the harbour on Monday and damaged two trawlers, the coast guard said.",
  "We all heard it, said a fishmonger, Piet Hallam, who sells mussels and crab beside the northern lock.",
]);

describe("whom reports cite", () => {
  const cited = citedSources([wharf, quay], packFor);
  const citing = (name: string) =>
    cited
      .find((source) => source.name.includes(name))
      ?.by.map(({ articleId, places }) => [articleId, places.length]);

  it("counts the sentences of each, a part of the name standing for the whole", () => {
    expect(citing("Odile Brandt")).toEqual([["wharf", 2]]);
  });
  it("puts those that several cite together and first", () => {
    expect(cited[0]?.name).toContain("coast guard");
    expect(citing("coast guard")).toEqual([
      ["wharf", 1],
      ["quay", 1],
    ]);
  });
  it("names the sentence", () => {
    const [place] = cited.find(({ name }) => name.includes("Hallam"))?.by[0]?.places ?? [];
    const text = quay.article.passages[place?.passage ?? 0]?.text.slice(
      place?.sentence.start,
      place?.sentence.end,
    );
    expect(text).toBe(
      "We all heard it, said a fishmonger, Piet Hallam, who sells mussels and crab beside the northern lock.",
    );
  });
  it("takes no pronoun for a source", () => {
    const bare = named("bare", ["It fell, they said. We were lucky, he said."]);
    expect(citedSources([bare], packFor)).toEqual([]);
  });
  it("reads Arabic", () => {
    const arabic = named(
      "ar",
      ["سقطت رافعة في الميناء يوم الإثنين، وفق ما أعلنه خفر السواحل. وقال خفر السواحل إن قاربين تضررا."],
      "ar",
    );
    expect(citedSources([arabic], packFor)).toMatchObject([
      { name: "خفر السواحل", language: "ar", by: [{ articleId: "ar", places: [{}, {}] }] },
    ]);
  });
  it("stands empty articles", () => {
    expect(citedSources([named("empty", [""])], packFor)).toEqual([]);
    expect(citedSources([], packFor)).toEqual([]);
  });
});

describe("what one report alone tells", () => {
  const texts = (told: ReturnType<typeof toldByOne>["told"]) =>
    told.map(({ articleId, passage, sentence }) => {
      const { article } = articleId === "quay" ? quay : wharf;
      return [articleId, article.passages[passage]?.text.slice(sentence.start, sentence.end)];
    });

  it("is a sentence whose telling words stand in no other", () => {
    expect(texts(toldByOne([wharf, quay], packFor).told)).toEqual([
      ["wharf", "Brandt said that nobody was under it."],
      [
        "quay",
        "We all heard it, said a fishmonger, Piet Hallam, who sells mussels and crab beside the northern lock.",
      ],
    ]);
  });
  it("is not told of an article that is the only one in its language", () => {
    const arabic = named("ar", ["سقطت رافعة في الميناء وتضرر قاربان."], "ar");
    expect(toldByOne([wharf, arabic], packFor)).toEqual({ told: [], alone: ["wharf", "ar"] });
  });
});
