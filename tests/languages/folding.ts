/** What the words of a pack fold to: for checks that no two of them become one by folding. */
import { spelledOut } from "../../lib/figures/spelled-out";
import type { LanguagePack } from "../../lib/languages/contract";
import { fold } from "../../lib/text/fold";

/** Vowel marks are optional in writing, and fillers no letters. */
const OPTIONAL = /[\u0610-\u061a\u064b-\u065f\u0670\u0591-\u05c7\u0640\p{Cf}]/gu;
const WORD = /^\p{L}[\p{L}\p{M}]*$/u;

/** A word as a reader tells it from others: in small letters, without what may be left out. */
export const spelling = (word: string): string => word.normalize("NFC").toLowerCase().replace(OPTIONAL, "");

type Lists = readonly (readonly [sense: string, words: string])[];

function listsOf({ quantities, numbers, calendar }: LanguagePack): Lists {
  const kinds = Object.entries(quantities.kinds).flatMap(([kind, roles]) =>
    Object.values(roles).map((words): readonly [string, string] => [kind, words]),
  );
  const units = [quantities.units, quantities.table?.units ?? {}].flatMap((table) =>
    Object.entries(table).map(([unit, words]): readonly [string, string] => [unit, spelledOut(words)]),
  );
  const hedges = Object.entries(quantities.hedges.before);
  const values = [numbers.table.cardinals, numbers.table.scales, numbers.cardinals, numbers.scales]
    .flatMap((list) => (list ?? "").split("|"))
    .map((entry): readonly [string, string] => {
      const [value = "", ...forms] = entry.trim().split(/\s+/u);
      return [value, forms.filter((form) => !form.includes("_")).join("|")];
    });
  const dates = [...calendar.months, ...calendar.weekdays].map((names, at): readonly [string, string] => [
    `date ${at}`,
    names,
  ]);
  const { persons, things, zero, history } = quantities;
  return [
    ...kinds,
    ...units,
    ...hedges,
    ...values,
    ...dates,
    ["person", persons],
    ["thing", things],
    ["negator", zero.negators],
    ["nobody", zero.nobody],
    ["moves", history.moves],
  ];
}

/** Every single word of a pack: what it folds to → how it is spelled → what it says. */
export function foldedWordsOf(
  pack: LanguagePack,
): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map<string, Map<string, Set<string>>>();
  for (const [sense, words] of listsOf(pack))
    for (const word of words
      .split("|")
      .map((form) => form.trim())
      .filter((form) => WORD.test(form))) {
      const spellings = found.get(fold(word)) ?? new Map<string, Set<string>>();
      found.set(
        fold(word),
        spellings.set(spelling(word), (spellings.get(spelling(word)) ?? new Set()).add(sense)),
      );
    }
  return found;
}
