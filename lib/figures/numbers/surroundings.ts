/** Words of a pack's other sections that tell how a number beside them is to be read; all of them folded. */
import type { LanguagePack } from "../../languages/contract";
import { foldedPhrases } from "../../text/phrases";
import { spelledOut } from "../spelled-out";
import { SYMBOLS } from "../symbols";

export interface NumberSurroundings {
  /** First words of units and of money. */
  readonly measures: ReadonlySet<string>;
  /** Nouns of units, in one word that is no other. */
  readonly unitNouns: ReadonlySet<string>;
  /** Nouns of money, and of its hundredths. */
  readonly money: ReadonlySet<string>;
  readonly cents: ReadonlySet<string>;
  /** Verbs of a change, before its amount and its outcome. */
  readonly moves: ReadonlySet<string>;
}

/** Shorter words may be signs, and something else in a sentence. */
const LONGEST_SIGN = 3;

function singles(phrases: string): string[] {
  return foldedPhrases(phrases).flatMap(([word, more]) =>
    word !== undefined && more === undefined ? [word] : [],
  );
}

function firsts(tables: readonly (Readonly<Record<string, string>> | undefined)[]): string[] {
  return tables
    .flatMap((table) => Object.values(table ?? {}))
    .flatMap((phrases) => foldedPhrases(spelledOut(phrases)))
    .flatMap(([word]) => word ?? []);
}

function compile({ quantities, numbers }: LanguagePack): NumberSurroundings {
  const { table, money, units } = quantities;
  const nouns = [...(table?.nouns ?? []), ...(money?.nouns ?? [])].flatMap(({ words }) =>
    singles(spelledOut(words)),
  );
  return {
    measures: new Set([
      ...firsts([SYMBOLS, table?.units, units]),
      ...nouns,
      ...singles((numbers.measures ?? "").replaceAll(" ", "|")),
    ]),
    unitNouns: new Set(
      [table?.units, units].flatMap((each) =>
        Object.values(each ?? {}).flatMap((phrases) =>
          singles(spelledOut(phrases)).filter(({ length }) => length > LONGEST_SIGN),
        ),
      ),
    ),
    money: new Set(nouns),
    cents: new Set(singles(units.cent ?? "")),
    moves: new Set(singles(quantities.history.moves)),
  };
}

const compiled = new WeakMap<LanguagePack, NumberSurroundings>();

/** The surroundings of a pack's numbers; compiled at first use. */
export function surroundingsOf(pack: LanguagePack): NumberSurroundings {
  const known = compiled.get(pack) ?? compile(pack);
  compiled.set(pack, known);
  return known;
}
