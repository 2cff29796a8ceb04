/** Weights of signs as they stand in a language pack. */

/** In tenths; weights of less decide nothing. */
const LEAST = 3;

/** Prints weights in tenths, by sort: those of a sort bear its name ("percent/behind"), those for all figures none. */
export function printSigns(weights: readonly (readonly [string, number])[]): void {
  const sorts = new Map<string, string[]>();
  for (const [sign, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const tenths = Math.round(weight * 10);
    if (Math.abs(tenths) < LEAST) continue;
    const parted = sign.indexOf("/") + 1;
    const [sort, name] = parted ? [sign.slice(0, parted - 1), sign.slice(parted)] : ["all", sign];
    const key = /^[a-z]\w*$/i.test(name) ? name : JSON.stringify(name);
    sorts.set(sort, [...(sorts.get(sort) ?? []), `    ${key}: ${tenths},`]);
  }
  for (const [sort, own] of sorts) console.log([`  ${sort}: {`, ...own, "  },"].join("\n"));
}
