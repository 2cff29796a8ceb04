/** Invented reports for the tests of matching. */
import { articleFromText } from "../../lib/extract/plain-text";
import type { AnalysedArticle } from "../../lib/model";
import { analyse } from "../../lib/pipeline";

/** A text (first line: headline) as an analysed article. */
export function report(id: string, text: string, publishedAt: string | null = null): AnalysedArticle {
  const read = articleFromText(text, id);
  if (read.state !== "article") throw new Error(`${id} is no article`);
  return analyse(id, { ...read.article, publishedAt });
}

const FERRY = `Ferry runs aground off Quenby Point, 14 hurt

A car ferry with 212 people on board ran aground on a sandbank off Quenby Point on Tuesday evening, injuring 14 passengers, the Tamsel coastguard said.

The Marigold Star was on its way from Port Ebbing to Tamsel when its steering failed at about 7:40 p.m., said harbour master Ludo Farrant. Two lifeboats took 186 people ashore before midnight.

Three of the injured were kept in the Saint Brannock hospital overnight. The Norrland Line, which runs the ferry, said that all sailings on the route were off until Friday.`;

export const ferry = report("ferry", FERRY, "2031-05-14");

export const ferryByAnother = report(
  "ferry-other",
  `Night rescue after ferry hits sandbank near Tamsel

Lifeboat crews worked into the night to bring passengers off the Marigold Star, which had stuck fast on a sandbank at Quenby Point with 212 aboard.

Harbour master Ludo Farrant blamed a failure of the steering. Fourteen people were hurt when the ship struck on Tuesday, none of them gravely, a doctor at Saint Brannock hospital said.

"It stopped as if it had met a wall," said Petra Olmec, who was taking her children home from Port Ebbing. The Norrland Line has promised every passenger a refund.`,
  "2031-05-15",
);

/** The agency's text under another headline, its last paragraph cut and one sentence put in. */
export const ferryCopy = report(
  "ferry-copy",
  `Passengers rescued from stranded ship

${FERRY.split("\n\n").slice(1, 3).join("\n\n")} Our reporter saw the ship lying on its side at dawn.`,
  "2031-05-15",
);

/** The same kind of event at the same place, two years before. */
export const earlierFerry = report(
  "ferry-earlier",
  `Engine fire stops ferry between Port Ebbing and Tamsel

A fire in the engine room stopped the ferry Silver Heron halfway between Port Ebbing and Tamsel on Saturday morning, and a tug brought it in with 64 passengers, the coastguard said.

Nobody was hurt. The crew had put out the flames within half an hour, captain Iwan Dressler said.

The Norrland Line said that the Silver Heron would stay in the yard for five weeks. It was the second fire on a ship of the line this year.`,
  "2029-03-10",
);

export const election = report(
  "election",
  `Vesper Alliance takes council of Old Marrin

The Vesper Alliance won 27 of the 45 seats in the council of Old Marrin, the election office said on Monday, ending eleven years of rule by the Harbour List.

Turnout was 63.4 percent. Mayor Corin Hasp conceded shortly after ten in the evening and thanked his voters.

The new council meets on 3 June, when it will choose a mayor.`,
  "2031-05-14",
);

export const trial = report(
  "ferry-trial",
  `Captain of stranded ferry on trial

The captain of the Marigold Star went on trial in Tamsel on Monday, a year after the ferry ran aground off Quenby Point with 212 people on board.

Fourteen passengers were hurt when the steering failed and the ship struck a sandbank on 13 May 2031. Harbour master Ludo Farrant was the first witness before the court.

The Norrland Line denies that it put off repairs. A verdict is expected in June.`,
  "2032-05-10",
);

/** An agency's first report on a fire, and a feature of the next day: hardly a figure in common. */
export const mill = report(
  "mill",
  `Fire at Orlam paper mill kills two, dozens treated

ORLAM, Oct 14 - A fire swept through the Brannick paper mill in Orlam on Thursday, killing two workers and sending 31 people to hospital with smoke poisoning, the county fire service said.

The blaze broke out at 6.20 a.m. in a drying hall. Sixty firefighters with 12 engines needed five hours to bring it under control, fire chief Edda Marlow told reporters.

Brannick employs 340 people. Its owner, Hessel Board, said that production would be stopped for at least three weeks. Shares in Hessel fell 4 percent.`,
  "2031-10-14",
);

export const millByAnother = report(
  "mill-feature",
  `'You could not see your own hand': the morning Brannick burnt

Tilda Rooke had just poured her coffee when the lights of the drying hall went out. The winder operator, 52, crawled 40 metres along a conveyor to the yard. Three of her shift never came out.

On Friday the people of Orlam laid flowers at the gate of the mill where one family in six earns its living. The third victim, an apprentice of 19, died in the night, Edda Marlow of the fire service confirmed.

Neighbours had complained of dust 14 times since spring. An inspector's visit in May led to a fine of 800 crowns. Hessel Board has promised the bereaved 20,000 each. "They should have promised it to the sprinklers," said Rooke.`,
  "2031-10-15",
);

/** Another fire in the same town on the next day. */
export const warehouseFire = report(
  "warehouse",
  `Fire guts furniture warehouse in Orlam

ORLAM, Oct 15 - A fire destroyed a furniture warehouse in the north of Orlam on Friday night, the county fire service said. Nobody was hurt.

Forty firefighters with eight engines kept the flames from a petrol station next door. The cause was not known, but a forklift battery was being examined, fire chief Edda Marlow told reporters.

The building in Quarry Lane was rented by Lowden Interiors, which put its loss at 2.5 million crowns. It was the second large fire in the town within two days.`,
  "2031-10-16",
);
