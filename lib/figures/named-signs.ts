/** Named signs that speak for or against a choice, by how strong each is; one that is not there is left out. */
export type Signs = ReadonlyMap<string, number>;

/** Signs by their names, those that are not there as 0. */
export type SignTable = Readonly<Record<string, number>>;

/** Puts together what several tables say, in their order. */
export function signsIn(...tables: readonly SignTable[]): Map<string, number> {
  const signs = new Map<string, number>();
  for (const table of tables)
    for (const sign in table) {
      const strength = table[sign] ?? 0;
      if (strength !== 0) signs.set(sign, strength);
    }
  return signs;
}
