import type { Phrases } from "./contract/phrases";

/** Phrases, and lists made of others, written one a line where they do not fit on one. */
export function phrases(lines: TemplateStringsArray, ...lists: readonly Phrases[]): Phrases {
  const all = lines.map((line, at) => `${line}${lists[at] ?? ""}`).join("");
  return joined(all);
}

/** Lines as a list of phrases, the white space around each left out. */
export function joined(lines: string): Phrases {
  const phrases = lines.trim().split("\n");
  return phrases.map((phrase) => phrase.trim()).join("|");
}

/** Every first phrase followed by every second. */
export function crossed(firsts: Phrases, seconds: Phrases): Phrases {
  return firsts
    .split("|")
    .flatMap((first) => seconds.split("|").map((second) => `${first.trim()} ${second.trim()}`))
    .join("|");
}
