/**
 * Writes assets/data/numbers/<language>.json from CLDR's spell-out rules (npm cldr-rbnf): the few words from which the
 * reader composes all others. A form enters a table only if the reader, with the table so far, does not read it to its
 * value, so that tables stay small and what CLDR can spell can be read back.
 *
 * Usage: tsx scripts/build-number-tables.ts [CODE…]     (every pack's where none is named)
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readNumbers } from "../lib/figures";
import type { LanguagePack } from "../lib/languages/contract";
import type { NumberTable } from "../lib/languages/contract/numbers";
import { namedPacks } from "./languages/named";
import { Speller } from "./spell-out";

const SMALL = Array.from({ length: 100 }, (_, value) => value);
const HUNDREDS = [100, 200, 300, 400, 500, 600, 700, 800, 900];
const SCALES = [100, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12];
/** Numbers of scale words whose forms differ by grammatical number in one language or another. */
const COUNTS = [2, 3, 5, 10, 11, 21];
const LARGE = [1e3, 2e3, 1e4, 1e6, 2e6, 1e9, 2e9];

type Entries = [value: number, form: string][];

const packed = (entries: Entries): string => {
  const byValue = new Map<number, string[]>();
  for (const [value, form] of entries)
    byValue.set(value, [
      ...(byValue.get(value) ?? []),
      form.replaceAll("\u00ad", "").replaceAll(/\s+/gu, "_"),
    ]);
  return [...byValue].map(([value, forms]) => [value, ...new Set(forms)].join(" ")).join("|");
};

/** The words behind "two", "three", … in the names of a scale's multiples. */
function scaleForms(speller: Speller, scale: number): string[] {
  const forms = new Set<string>();
  for (const count of COUNTS)
    for (const name of speller.cardinals(scale * count))
      for (const prefix of speller.cardinals(count))
        if (name.startsWith(prefix) && name.length > prefix.length)
          forms.add(
            name
              .slice(prefix.length)
              .replace(/^[\s\u00ad-]+/u, "")
              .replaceAll("\u00ad", ""),
          );
  return [...forms].filter((form) => !/[\s-]/u.test(form));
}

class TableBuilder {
  readonly cardinals: Entries = [];
  readonly scales: Entries = [];
  readonly ordinals: Entries = [];
  /** The simple words come from CLDR; what is composed may use the pack's own words as well. */
  private withPackWords = false;

  constructor(
    private readonly pack: LanguagePack,
    private readonly speller: Speller,
  ) {}

  build(): NumberTable {
    for (const value of SMALL.slice(0, 21)) this.addCardinals(value);
    this.withPackWords = true;
    for (const value of SMALL) this.addCardinals(value);
    this.withPackWords = false;
    for (const scale of SCALES)
      if (!this.readsMultiples(scale))
        for (const form of scaleForms(this.speller, scale)) this.addScale(scale, form);
    this.withPackWords = true;
    for (const value of [...HUNDREDS, ...LARGE]) this.addCardinals(value);
    for (const value of [...SMALL.slice(1), 100, 1e3, 1e6, 1e9])
      for (const form of this.speller.ordinals(value))
        if (!this.reads(form, value)) this.ordinals.push([value, this.withoutOne(form)]);
    return this.table();
  }

  /** "trettiotusen" is thirty thousand, not three of a scale "ttiotusen": what is composed needs no scale word. */
  private readsMultiples(scale: number): boolean {
    return COUNTS.every((count) =>
      this.speller.cardinals(count * scale).every((form) => this.reads(form, count * scale)),
    );
  }

  private table(): NumberTable {
    return {
      cardinals: packed(this.cardinals),
      scales: packed(this.scales),
      ordinals: packed(this.ordinals),
    };
  }

  /** "hundredth" of "one hundredth". */
  private withoutOne(form: string): string {
    const one = this.speller.cardinals(1).find((word) => form.startsWith(`${word} `));
    return one ? form.slice(one.length + 1) : form;
  }

  private addCardinals(value: number): void {
    for (const form of this.speller.cardinals(value))
      if (!this.reads(form, value)) this.cardinals.push([value, form]);
  }

  private addScale(scale: number, form: string): void {
    const [before] = this.speller.cardinals(3);
    if (!this.reads(`${before} ${form}`, 3 * scale)) this.scales.push([scale, form]);
  }

  private reads(form: string, value: number): boolean {
    const own = this.withPackWords ? {} : { cardinals: "", scales: "", ordinals: "" };
    const numbers = { ...this.pack.numbers, ...own, table: this.table() };
    const [reading, more] = readNumbers(form, { ...this.pack, numbers }, { articles: true });
    return !more && reading?.min === value && reading.end - reading.start === form.length;
  }
}

for (const pack of namedPacks()) {
  const rules: unknown = JSON.parse(readFileSync(`node_modules/cldr-rbnf/rbnf/${pack.code}.json`, "utf8"));
  const table = new TableBuilder(pack, new Speller(rules)).build();
  writeFileSync(`assets/data/numbers/${pack.code}.json`, `${JSON.stringify(table, null, 1)}\n`);
  console.log(`${pack.code}: ${JSON.stringify(table).length} characters`);
}
