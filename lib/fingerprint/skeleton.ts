/**
 * Consonant skeletons: one key for the ways a name is spelt in different scripts (المنصوري, al-Mansouri, Mansouri).
 * Vowels go, consonants that transliteration confuses become one class. Letters of four alphabets; a word in another
 * script has no skeleton.
 */

/** Letters and letter groups of the Latin alphabet, longest first; "" is dropped. */
const LATIN_GROUPS: readonly (readonly [string, string])[] = [
  ["tsch", "s"],
  ["sch", "s"],
  ["tch", "s"],
  ["dsch", "g"],
  ["ch", "s"],
  ["sh", "s"],
  ["zh", "s"],
  ["th", "t"],
  ["dh", "d"],
  ["kh", "k"],
  ["gh", "g"],
  ["ph", "f"],
  ["dj", "g"],
  ["ck", "k"],
  ["ts", "s"],
  ["tz", "s"],
  ["qu", "k"],
  ["ce", "s"],
  ["ci", "s"],
  ["ou", ""],
];

const LETTERS: Readonly<Record<string, string>> = {
  ...{ b: "b", p: "b", f: "f", v: "f", t: "t", d: "d", s: "s", z: "s", c: "k", k: "k", q: "k" },
  ...{ g: "g", j: "g", l: "l", m: "m", n: "n", r: "r", x: "ks" },
  ...{ ب: "b", پ: "b", ف: "f", ڤ: "f", ت: "t", ط: "t", ث: "t", د: "d", ض: "d", ذ: "d", س: "s", ص: "s" },
  ...{ ز: "s", ظ: "s", ش: "s", چ: "s", ك: "k", ق: "k", خ: "k", غ: "g", ج: "g", گ: "g", ژ: "s", ل: "l" },
  ...{ م: "m", ن: "n", ر: "r" },
  ...{ ב: "b", פ: "b", ף: "b", ת: "t", ט: "t", ד: "d", ס: "s", שׂ: "s", ש: "s", צ: "s", ץ: "s", ז: "s" },
  ...{ כ: "k", ך: "k", ק: "k", ח: "k", ג: "g", ל: "l", מ: "m", ם: "m", נ: "n", ן: "n", ר: "r" },
  ...{ б: "b", п: "b", ф: "f", в: "f", т: "t", д: "d", с: "s", з: "s", ш: "s", щ: "s", ч: "s", ж: "s" },
  ...{ ц: "s", к: "k", х: "k", г: "g", л: "l", м: "m", н: "n", р: "r" },
};

const VOWEL_FIRST = /^[aeiouyاأإآعאעиаэоуяюеё]/u;
const SKELETON_SCRIPT = /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}]+$/u;
const LATIN = /^\p{Script=Latin}/u;

function latinClass(word: string, at: number): readonly [string, string] | undefined {
  return LATIN_GROUPS.find(([group]) => word.startsWith(group, at));
}

/** The skeleton of one folded word; empty where the script has none. "a" stands for a vowel at the front. */
export function skeletonOf(word: string): string {
  if (!SKELETON_SCRIPT.test(word) || word.length > 40) return "";
  const latin = LATIN.test(word);
  let skeleton = VOWEL_FIRST.test(word) ? "a" : "";
  for (let at = 0; at < word.length; ) {
    const group = latin ? latinClass(word, at) : undefined;
    const consonants = group ? group[1] : (LETTERS[word.charAt(at)] ?? "");
    if (consonants !== "" && !skeleton.endsWith(consonants)) skeleton += consonants;
    at += group ? group[0].length : 1;
  }
  return skeleton;
}
