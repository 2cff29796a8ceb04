import { readDates } from "../../text/dates";
import type { Draft, Refiner } from "../draft";

/** Numbers inside an expression of time are no figures; a span of time ("for three weeks") is no such expression. */
export const dates: Refiner = {
  name: "dates",
  refine: (passage, drafts) => {
    const readings = readDates(passage.text, [passage.pack.calendar]);
    let next = 0;
    return drafts.map((draft): Draft => {
      while ((readings[next]?.end ?? Infinity) <= draft.start) next++;
      const reading = readings[next];
      const inside = reading && reading.start < draft.end && draft.start < reading.end;
      return inside ? { ...draft, notComparable: reading.type === "time" ? "time" : "date" } : draft;
    });
  },
};
