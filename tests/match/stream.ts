/** Invented reports as a week of news holds them: a running story with its acts, and a series of bulletins. */
import { report } from "./reports";

/** Monday: the council bans barges. Two outlets, in other words. */
export const ban = report(
  "ban",
  `Tamsel council bars coal barges from the Lower Orl

TAMSEL - The river council of Tamsel voted on Monday to bar all coal barges from the Lower Orl from June, after three spills since the winter. Councillor Edda Marlow said that the ban would hold until the locks at Brannet were rebuilt.

The Norrland Line, which runs 46 of the barges, called the vote a blow to every mill on the river. It passed by 19 votes to 8.`,
  "2031-05-12T11:20:00Z",
);
export const banByAnother = report(
  "ban-other",
  `No more coal barges on Lower Orl, Tamsel council votes

Coal barges will be barred from the Lower Orl from June until the Brannet locks are rebuilt, the river council in Tamsel voted by 19 to 8 on Monday.

Three spills since the winter had left the council no choice, Edda Marlow told the meeting. Shippers protested: the Norrland Line alone has 46 barges on the river.`,
  "2031-05-12T13:05:00Z",
);

/** Thursday: the same actors, place and matter, another act. */
export const blockade = report(
  "blockade",
  `Bargemen block Brannet locks

BRANNET - Some 30 bargemen chained their boats across the locks of Brannet on Thursday and stopped all traffic on the Orl, to protest at the council's vote against coal barges.

Police asked them over loudspeakers to leave. "We go when the council goes," said skipper Petra Olmec, who has worked for the Norrland Line for 22 years.`,
  "2031-05-15T08:15:00Z",
);

function bulletin(id: string, move: string, day: string, close: string, change: string, at: string) {
  return report(
    id,
    `Vesper index ${move}

The Vesper index of leading shares closed ${change} on ${day} at ${close} points. Banks and shippers moved most, traders in Orlavik said, with volume near the average of the month.

Bond yields were little changed. The crown stood at 7.41 to the dollar in late dealings, and analysts wait for the central bank's report on prices.`,
    at,
  );
}

/** Bulletins of one series: yesterday's closing is another event. */
export const closingOnTuesday = bulletin(
  "tuesday",
  "slips as banks weigh",
  "Tuesday",
  "4,318",
  "0.6 percent lower",
  "2031-05-13T17:10:00Z",
);
export const closingOnWednesday = bulletin(
  "wednesday",
  "climbs to a three-week high",
  "Wednesday",
  "4,391",
  "1.7 percent higher",
  "2031-05-14T17:10:00Z",
);
