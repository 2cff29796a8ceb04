/** The pictures that the stores and toolbars show: there, named, in the sizes asked for, and readable on light and dark. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";

const STORE = "docs/store";
const FOLDER = "screenshots";
const MOST_BYTES = 250_000;
const SIGNATURE = "89504e470d0a1a0a";
/** Colour types of PNG without an alpha channel, which Chrome's store refuses: true colour, palette. */
const OPAQUE = [2, 3];

/** What a PNG says of itself in its first chunk; sizes in pixels. */
function headerOf(path: string): { width: number; height: number; depth: number; colours: number } {
  const bytes = readFileSync(path);
  expect(bytes.toString("hex", 0, 8)).toBe(SIGNATURE);
  expect(bytes.toString("latin1", 12, 16)).toBe("IHDR");
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    depth: bytes.readUInt8(24),
    colours: bytes.readUInt8(25),
  };
}

/** Pictures that a listing names, with the words that stand for each. */
function picturesIn(listing: string): { words: string; path: string }[] {
  const links = readFileSync(join(STORE, listing), "utf8").matchAll(
    /!\[([^\]]*)\]\((screenshots\/[^)]+)\)/gu,
  );
  return [...links].map(([, words = "", path = ""]) => ({ words, path }));
}

const LANGUAGES = ["en", "ar"];

describe.each(LANGUAGES)("the listing in %s", (language) => {
  const pictures = picturesIn(`listing-${language}.md`);
  const taken = readdirSync(join(STORE, FOLDER)).filter((name) => name.startsWith(`${language}-`));

  it("names each picture that is taken in its language, and no other", () => {
    expect(pictures.map(({ path }) => path).sort()).toEqual(taken.map((name) => `${FOLDER}/${name}`).sort());
    expect(pictures.length).toBeGreaterThanOrEqual(4);
  });

  it("says in words what each picture shows", () => {
    expect(pictures.filter(({ words }) => words.trim().length < 10)).toEqual([]);
  });
});

const named = LANGUAGES.flatMap((language) => picturesIn(`listing-${language}.md`));

test.each(named)("$path has a size that the stores take", ({ path }) => {
  const picture = join(STORE, path);
  const { width, height, depth, colours } = headerOf(picture);
  const wanted = path.endsWith("-promo.png") ? [440, 280] : [1280, 800];
  expect([width, height, depth]).toEqual([...wanted, 8]);
  expect(OPAQUE).toContain(colours);
  expect(statSync(picture).size).toBeLessThanOrEqual(MOST_BYTES);
});

describe("the icon", () => {
  const picture = readFileSync("assets/icon.svg", "utf8");
  const [tile = "", ...strokes] = [...picture.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/gu)].flatMap(
    ([, colour = ""]) => colour,
  );

  it.each([16, 32, 48, 96, 128])("is drawn at %d pixels", (size) => {
    expect(headerOf(`assets/public/icon/${size}.png`)).toMatchObject({ width: size, height: size });
  });

  // Toolbars of Chromium and Firefox, light and dark.
  it.each(["#ffffff", "#dee1e6", "#f0f0f4", "#35363a", "#202124", "#1c1b22"])(
    "stands out on %s",
    (ground) => {
      expect(contrast(tile, ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    },
  );

  it("has strokes that stand out on its own ground", () => {
    expect(strokes).toHaveLength(2);
    for (const stroke of strokes) expect(contrast(stroke, tile)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });
});

/** WCAG 2.2, 1.4.11: what a graphic needs to be told from its ground. */
const LEAST_CONTRAST = 3;

/** WCAG 2.2's contrast ratio of two colours written as #rrggbb: 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2's relative luminance: 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
