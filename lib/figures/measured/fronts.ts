/** The first parts of signs that stand under the form of a stretch. */

interface Fronts {
  /** How it goes on: "before+". */
  readonly going: string;
  /** Before what it ends: "before|". */
  readonly ending: string;
  /** How it is reached: "before^". */
  readonly reached: string;
  /** Its adposition: "before@". */
  readonly adposition: string;
  /** What leads to the figure: "before<". */
  readonly leading: string;
  /** What stands behind its phrase: "before>". */
  readonly behind: string;
  /** What stands before its phrase: "before:". */
  readonly ahead: string;
  /** The verb before the figure: "v:before:". */
  readonly verb: string;
  /** What the verb tells that it begins with, or that stands before the figure: "verb=", "before~". */
  readonly told: string;
  readonly telling: string;
  readonly gap: string;
  readonly beside: string;
}

const known = new Map<string, Fronts>();

export function frontsOf(form: string): Fronts {
  const found = known.get(form);
  if (found) return found;
  const fronts = {
    going: `${form}+`,
    ending: `${form}|`,
    reached: `${form}^`,
    adposition: `${form}@`,
    leading: `${form}<`,
    behind: `${form}>`,
    ahead: `${form}:`,
    verb: `v:${form}:`,
    told: `${form}=`,
    telling: `${form}~`,
    gap: `gap:${form}`,
    beside: `beside:${form}`,
  };
  known.set(form, fronts);
  return fronts;
}
