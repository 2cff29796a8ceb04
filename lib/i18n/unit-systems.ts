/** Which units a reader wants to see: as each text states them, or those of one system beside them. */
export const UNIT_SYSTEMS = ["as-stated", "metric", "imperial"] as const;
export type UnitSystem = (typeof UNIT_SYSTEMS)[number];
