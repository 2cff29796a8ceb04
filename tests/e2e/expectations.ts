import type { SampleEvent } from "../../scripts/demo/article";
import { arabic } from "../../scripts/demo/articles/ar";
import { english } from "../../scripts/demo/articles/en";

/** A figure as an outlet writes it, and whom it credits (a part of the words is enough). */
interface Stated {
  readonly outlet: string;
  readonly figure: string;
  readonly credit: string;
}

/** What a careful reader finds in a sample event. */
export interface Expectation {
  readonly event: SampleEvent;
  /** Facts that differ: what the article being read says, and what another report says. */
  readonly differing: readonly {
    /** The kind, as the interface names it in the event's language. */
    readonly kind: string;
    readonly here: Stated;
    readonly other: Stated;
  }[];
  /** Outlets that publish one text. */
  readonly copies: readonly string[];
}

export const expectations: readonly Expectation[] = [
  {
    event: english,
    differing: [
      {
        kind: "Killed",
        here: { outlet: "The Kestrel Courier", figure: "Nine", credit: "governor's office" },
        other: { outlet: "Merrow News Agency", figure: "Twelve", credit: "Ines Farrow" },
      },
      {
        kind: "Wounded",
        here: { outlet: "The Kestrel Courier", figure: "31", credit: "governor's office" },
        other: { outlet: "Merrow News Agency", figure: "45", credit: "Ines Farrow" },
      },
    ],
    copies: ["Merrow News Agency", "The Daily Lantern"],
  },
  {
    event: arabic,
    differing: [
      {
        kind: "القتلى",
        here: { outlet: "صوت السنديان", figure: "11", credit: "الدفاع المدني" },
        other: { outlet: "وكالة المدار للأنباء", figure: "14", credit: "سليم الحوراني" },
      },
    ],
    copies: ["وكالة المدار للأنباء", "صباح الساحل"],
  },
];
