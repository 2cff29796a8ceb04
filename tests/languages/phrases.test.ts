import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { phrases } from "../../lib/languages/phrases";
import { textFiles } from "../../scripts/check/files";

interface List {
  readonly at: string;
  readonly phrases: readonly string[];
  readonly isOneALine: boolean;
}

/** Every text of a source that holds phrases: on one line between bars, or one a line; what stands for a list is none. */
function* listsIn(node: unknown, at: string): Generator<List> {
  if (typeof node !== "object" || node === null) return;
  const { type, value, tag, quasi } = node as Record<string, unknown>;
  if (type === "Literal" && typeof value === "string" && value.includes("|"))
    yield { at, phrases: apart(value, "|"), isOneALine: false };
  if (type === "TaggedTemplateExpression" && Reflect.get(Object(tag), "name") === "phrases") {
    const parts = Reflect.get(Object(quasi), "quasis") as { value: { cooked: string } }[];
    yield { at, phrases: parts.flatMap((part) => apart(part.value.cooked, "\n")), isOneALine: true };
  }
  for (const child of Object.values(node)) yield* listsIn(child, at);
}

function apart(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

const lists = textFiles("lib/languages", /^[a-z]{2}\/.*\.ts$/).flatMap(({ path, text }) => [
  ...listsIn(parseSync(path, text).program, path),
]);

describe("phrases of the packs", () => {
  it("may be written one a line, with lists made of others among them", () => {
    expect(phrases`
      one
      two three
      ${"four|five"}
    `).toBe("one|two three|four|five");
  });

  it("are each listed once", () => {
    const repeated = lists.flatMap(({ at, phrases }) =>
      phrases.filter((phrase, index) => phrases.indexOf(phrase) < index).map((phrase) => `${at}: ${phrase}`),
    );
    expect(lists.length).toBeGreaterThan(1000);
    expect(repeated).toEqual([]);
  });

  it("stand in order where each has a line", () => {
    const stray = lists
      .filter(({ isOneALine }) => isOneALine)
      .flatMap(({ at, phrases }) =>
        phrases
          .filter((phrase, index) => phrase < (phrases[index - 1] ?? ""))
          .map((phrase) => `${at}: ${phrase}`),
      );
    expect(stray).toEqual([]);
  });
});
