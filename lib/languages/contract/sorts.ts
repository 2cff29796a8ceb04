/** What sorts of persons, by the names that all packs share, say of one another. */

/** Sorts of persons that one may belong to at once: three pupils may be three boys. */
export const OVERLAPPING: ReadonlySet<string> = new Set([
  "child",
  "student",
  "woman",
  "passenger",
  "tourist",
  "resident",
  "civilian",
  "pedestrian",
  "spectator",
  "migrant",
  "family",
  "worker",
  "survivor",
  "patient",
  "customer",
  "protester",
  "evacuee",
  "relative",
]);

/** Sorts of which a toll counts some only: a count of them is no count of all. */
export const PARTIAL: ReadonlySet<string> = new Set([
  "passenger",
  "crew",
  "civilian",
  "police",
  "soldier",
  "child",
  "woman",
  "firefighter",
  "journalist",
  "rescuer",
  "medic",
  "guard",
]);

/** Sorts that a contestant has more of after each contest, and other contestants have as well. */
export const CONTESTED: ReadonlySet<string> = new Set(["goal", "match", "medal", "title"]);
