import type { Draft, Refiner } from "../draft";

/** Numbers inside an expression of time are no figures; a span of time ("for three weeks") is no such expression. */
export const dates: Refiner = {
  name: "dates",
  refine: (passage, drafts) => {
    let next = 0;
    return drafts.map((draft): Draft => {
      while ((passage.dates[next]?.end ?? Infinity) <= draft.start) next++;
      const reading = passage.dates[next];
      const isInside = reading && reading.start < draft.end && draft.start < reading.end;
      return isInside ? { ...draft, notComparable: reading.type === "time" ? "time" : "date" } : draft;
    });
  },
};
