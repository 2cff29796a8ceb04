import type { Phrases } from "../languages/contract/phrases";

/** The forms of a word that is written "dollar,+s,+n": each "+" adds to the first. */
function formsOf(word: string): string[] {
  const [first = "", ...others] = word.split(",");
  return [first, ...others.map((form) => (form.startsWith("+") ? first + form.slice(1) : form))];
}

function combined(phrase: string): string[] {
  return phrase
    .split(" ")
    .map(formsOf)
    .reduce(
      (before, forms) => before.flatMap((start) => forms.map((form) => (start ? `${start} ${form}` : form))),
      [""],
    );
}

/** Phrases of a table in full: each form of each of their words with each of the others. */
export function spelledOut(phrases: Phrases): Phrases {
  if (!phrases.includes(",")) return phrases;
  return phrases
    .split("|")
    .flatMap((phrase) => (phrase.includes(",") ? combined(phrase) : [phrase]))
    .join("|");
}
