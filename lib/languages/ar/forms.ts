import type { Phrases } from "../contract/phrases";
import { crossed } from "../phrases";

/** Endings of a noun that news writes: case, dual, sound plurals, and the construct forms that lose their nun. */
const NOUN_ENDINGS = ["", "ا", "ان", "ين", "ون", "و", "ي", "ة", "ات", "تان", "تين", "تا", "تي"];
const MASCULINE_ENDINGS = ["", "ا", "ان", "ين", "ي"];

/** Words with each of some endings. */
export function each(phrases: Phrases, endings: readonly string[]): Phrases {
  return phrases
    .split("|")
    .map((word) => word.trim())
    .flatMap((word) => endings.map((ending) => stem(word, ending) + ending))
    .join("|");
}

/** A word in teh marbuta drops it before an ending; a verb in a long vowel drops that before the feminine's: «روت». */
function stem(word: string, ending: string): string {
  if (ending === "" || word === "") return word;
  const dropped = ending === "ت" ? /[ةىا]$/u : /ة$/u;
  return word.replace(dropped, "");
}

/** Every written form of nouns with sound plurals; broken plurals are listed as words of their own. */
export function nouns(phrases: Phrases): Phrases {
  return each(phrases, NOUN_ENDINGS);
}

/** Singular, accusative and dual of nouns whose plural is broken. */
export function singulars(phrases: Phrases): Phrases {
  return each(phrases, MASCULINE_ENDINGS);
}

/** Feminine nouns: singular, dual, plural. */
export function feminines(phrases: Phrases): Phrases {
  return each(phrases, ["ة", "ات", "تان", "تين", "تا", "تي"]).replaceAll("ةة", "ة");
}

/** Perfect, third person, as it stands before its subject. */
export function perfect(phrases: Phrases): Phrases {
  return each(phrases, ["", "ت"]);
}

/** Verbs and verbal nouns that carry whoever suffered the act as a pronoun: «اعتقلتهم», «مقتلهم». */
export function withObject(phrases: Phrases): Phrases {
  return each(phrases, ["هم", "هما", "هن"]);
}

/** Perfect, third person, as it stands behind its subject. */
export function perfectAfter(phrases: Phrases): Phrases {
  return each(phrases, ["وا", "ن", "ا", "تا"]);
}

/** Active participles in the accusative, as they tell what somebody says beside another verb: «مؤكدا». */
export function participles(phrases: Phrases): Phrases {
  return each(phrases, ["ا", "ة"]);
}

/** Imperfect from its stem, as it stands before its subject. */
export function imperfect(phrases: Phrases): Phrases {
  return phrases
    .split("|")
    .map((word) => word.trim())
    .flatMap((word) => [`ي${word}`, `ت${word}`])
    .join("|");
}

/** Imperfect from its stem, as it stands behind its subject. */
export function imperfectAfter(phrases: Phrases): Phrases {
  return phrases
    .split("|")
    .map((word) => word.trim())
    .flatMap((word) => [`ي${word}ون`, `ي${word}وا`, `ي${word}ن`, `ي${word}ان`])
    .join("|");
}

/** An imperfect as it is denied of now, of the past and of what is to come. */
export function negated(phrases: Phrases): Phrases {
  return crossed("لا | لم | لن", phrases);
}

/** Phrases, with those that begin with the article also as they stand behind «ل»: «القرار», «للقرار». */
export function alsoPrefixed(phrases: Phrases): Phrases {
  const prefixed = phrases
    .split("|")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.startsWith("ال"))
    .map((phrase) => `لل${phrase.slice("ال".length)}`);
  return [phrases, ...prefixed].join("|");
}
