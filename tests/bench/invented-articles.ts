import type { Article } from "../../lib/model";

/** Repeatable numbers in [0, 1): mulberry32 (public domain, Tommy Ettinger). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES = "ka mer tol vin sar dun lo bre nis gar eth pol ran mi hov".split(" ");
const PARTS = {
  happenings: [
    "flood",
    "landslide",
    "train derailment",
    "factory fire",
    "storm",
    "bridge collapse",
    "strike",
  ],
  sources: [
    "the mayor",
    "the interior ministry",
    "a hospital director",
    "the fire service",
    "the prosecutor",
  ],
  sentences: [
    "Rescue teams from neighbouring districts arrived in the afternoon and worked under floodlights.",
    "Schools and offices in the area stay closed until the end of the week.",
    "Residents described a night of noise, darkness and uncertainty.",
    "The road to the north is open to emergency vehicles only.",
    "An engineer who had inspected the site last year spoke of a warning that nobody followed.",
    "The cabinet meets on Friday to discuss help for the families.",
  ],
} as const;

/** An article of some 2.5 KB on an event of its own, the same one for the same number. */
export function inventedArticle(number: number): Article {
  const random = randomFrom(number + 1);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T =>
    list[Math.floor(random() * list.length)] as T;
  const name = () => {
    const word = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const [place, person, company] = [name(), `${name()} ${name()}`, name()];
  const happening = pick(PARTS.happenings);
  const count = (most: number) => 2 + Math.floor(random() * most);
  const published = new Date(Date.UTC(2024, 0, 1) + number * 36e5 * 31);
  const headline = `${count(40)} injured in ${place} ${happening}`;
  const told = () =>
    `${count(30)} people were killed and ${count(200)} others were injured in the ${happening} near ${name()}, ${pick(PARTS.sources)} of ${place} said.`;
  const paragraph = () =>
    `${told()} ${pick(PARTS.sentences)} ${person} of ${company} put the damage at ${count(90)} million euros. ${pick(PARTS.sentences)}`;
  const texts = Array.from({ length: 6 }, paragraph);
  let offset = 0;
  const paragraphs = texts.map((text) => {
    const passage = { role: "paragraph", text, offset } as const;
    offset += text.length + 2;
    return passage;
  });
  return {
    url: `https://outlet-${number % 12}.example/${number}`,
    canonicalUrl: null,
    headline,
    byline: person,
    outlet: `Outlet ${number % 12}`,
    publishedAt: published.toISOString(),
    language: "en",
    direction: "ltr",
    passages: [{ role: "headline", text: headline, offset: null }, ...paragraphs],
    removed: [],
    partial: null,
  };
}
