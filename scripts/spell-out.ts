/** Spells numbers by CLDR's rule-based number formats, as far as words need it (UTS 35, part 3, "Rule-Based Number Formatting"). */

interface Rule {
  readonly base: number;
  readonly divisor: number;
  readonly text: string;
}

type RuleSets = ReadonlyMap<string, readonly Rule[]>;

const RULE_KEY = /^(\d+)(?:\/(\d+))?$/;

function parseRule(key: string, text: string): Rule | null {
  const match = RULE_KEY.exec(key);
  if (!match) return null;
  const base = Number(match[1]);
  const radix = Number(match[2] ?? 10);
  let divisor = 1;
  while (divisor * radix <= base) divisor *= radix;
  return { base, divisor, text: text.replace(/;$/, "").replace(/^'/, "") };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parseRuleSets(json: unknown): RuleSets {
  const rbnf = isRecord(json) && isRecord(json.rbnf) ? json.rbnf.rbnf : null;
  const groups = isRecord(rbnf) ? rbnf.SpelloutRules : null;
  if (!isRecord(groups)) throw new Error("These are no spell-out rules of CLDR.");
  const sets = new Map<string, Rule[]>();
  for (const [name, rules] of Object.entries(groups)) {
    if (!Array.isArray(rules)) continue;
    const parsed = rules.map((rule: unknown) =>
      Array.isArray(rule) ? parseRule(String(rule[0]), String(rule[1])) : null,
    );
    sets.set(
      name,
      parsed.filter((rule) => rule !== null).sort((a, b) => a.base - b.base),
    );
  }
  return sets;
}

/** "[…]", "←name←", "→name→", "=name=", or plain text. */
const PART = /\[([^\]]*)\]|←([^←]*)←|→([^→]*)→(?:→)?|=([^=]*)=|([^[←→=]+)/gu;

/** One language's spell-out rules. */
export class Speller {
  private readonly sets: RuleSets;

  /** @param json the content of a file of npm `cldr-rbnf` */
  constructor(json: unknown) {
    this.sets = parseRuleSets(json);
  }

  /** Every spelling of a number as a cardinal: genders and cases, without those that fall back to digits. */
  cardinals(value: number): string[] {
    return this.spellings(
      value,
      (name) => !name.includes("ordinal") && !name.includes("year") && !name.includes("days"),
    );
  }

  ordinals(value: number): string[] {
    return this.spellings(value, (name) => name.includes("ordinal"));
  }

  private spellings(value: number, wanted: (name: string) => boolean): string[] {
    const names = [...this.sets.keys()].filter((name) => !name.startsWith("%%") && wanted(name));
    const forms = names.map((name) => this.spell(value, name)).filter((form) => form !== null);
    return [...new Set(forms.map((form) => form.trim()))];
  }

  private spell(value: number, name: string): string | null {
    const rule = this.sets.get(name)?.findLast(({ base }) => base <= value);
    return rule ? this.apply(rule.text, rule, value, name) : null;
  }

  private apply(text: string, rule: Rule, value: number, set: string): string | null {
    let spelled = "";
    for (const [, optional, quotient, remainder, same, plain] of text.matchAll(PART)) {
      const part =
        optional !== undefined
          ? value % rule.divisor === 0
            ? ""
            : this.apply(optional, rule, value, set)
          : quotient !== undefined
            ? this.spell(Math.floor(value / rule.divisor), quotient || set)
            : remainder !== undefined
              ? this.spell(value % rule.divisor, remainder || set)
              : same !== undefined
                ? this.spell(value, same)
                : (plain ?? "");
      if (part === null || part.includes("$(")) return null;
      spelled += part;
    }
    return spelled;
  }
}
