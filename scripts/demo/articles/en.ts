import type { Outlet, SampleEvent } from "../article";

const courier: Outlet = { name: "The Kestrel Courier", host: "kestrel-courier.localhost", layout: "json-ld" };
const merrow: Outlet = { name: "Merrow News Agency", host: "merrow-news.localhost", layout: "open-graph" };
const lantern: Outlet = { name: "The Daily Lantern", host: "daily-lantern.localhost", layout: "microdata" };
const observer: Outlet = { name: "Coast Observer", host: "coast-observer.localhost", layout: "graph" };

const AGENCY_TEXT = [
  "KESTREL BAY (Merrow) - Twelve people were killed and 45 others were injured on Tuesday in an explosion at a grain silo in the port of Kestrel Bay, the director of the port hospital, Ines Farrow, told Merrow.",
  "The explosion happened while the cargo ship Aurelia was being loaded. Firefighters needed six hours to put out the flames, and a cloud of flour dust hung over the harbour until the evening.",
  "About 400 residents of the streets around the port were evacuated, the fire service said. They spent the night in a school in the upper town.",
  "Northgrain, the company that runs the silo, said it had held 6,000 tonnes of wheat. It put the damage at 18 million euros and said that all its other silos had been shut down for inspection.",
  "The mayor of Kestrel Bay, Alba Renn, called for three days of mourning. The cause of the explosion is not yet known.",
];

/** An explosion in October; another fire at the same port seven months earlier. */
export const english: SampleEvent = {
  language: "en",
  direction: "ltr",
  subject: {
    outlet: courier,
    slug: "kestrel-bay-silo-explosion",
    headline: "Nine dead after silo explosion in Kestrel Bay",
    byline: "Maren Holt",
    publishedAt: "2025-10-14T18:40:00+01:00",
    caption: "Smoke over the port of Kestrel Bay on Tuesday.",
    paragraphs: [
      "Nine people were killed and 31 others were injured on Tuesday when a grain silo exploded in the port of Kestrel Bay, the regional governor's office said.",
      "The blast shook the town on Tuesday morning, broke windows along the quay and was heard 14 kilometres away, according to the coast guard.",
      "About 400 residents were taken to a school in the upper town, the fire service said. Five firefighters were treated for smoke inhalation.",
      "The silo held 6,000 tonnes of wheat, according to its operator, Northgrain. The company said it was working with the investigators.",
      "“We heard one bang, and then it rained grain on the whole street,” said Peder Lund, who runs a café opposite the port gate.",
    ],
  },
  reports: [
    {
      outlet: merrow,
      slug: "1014-silo-blast",
      headline: "Twelve killed in explosion at Kestrel Bay grain silo",
      byline: "Jonas Adeyar",
      publishedAt: "2025-10-14T20:05:00+01:00",
      caption: "Firefighters at the silo.",
      paragraphs: AGENCY_TEXT,
    },
    {
      outlet: lantern,
      slug: "horror-at-the-harbour",
      headline: "Horror at the harbour: a town counts its dead",
      byline: null,
      publishedAt: "2025-10-14T21:30:00+01:00",
      caption: "The port of Kestrel Bay in an archive picture.",
      paragraphs: AGENCY_TEXT,
    },
    {
      outlet: observer,
      slug: "kestrel-bay-governor-inquiry",
      headline: "Governor promises inquiry into Kestrel Bay silo blast",
      byline: "Sunniva Craig",
      publishedAt: "2025-10-14T22:15:00+01:00",
      caption: "Governor Tomas Vell speaking to reporters on Tuesday evening.",
      paragraphs: [
        "The governor, Tomas Vell, promised an independent inquiry on Tuesday into the explosion that destroyed a grain silo in the port of Kestrel Bay.",
        "Nine people were killed and 33 others were injured, Vell told reporters outside the port hospital on Tuesday evening.",
        "Police detained two managers of Northgrain, the operator of the silo, the prosecutor's office said.",
        "Around 400 residents left their homes near the port. They will be able to return on Thursday at the earliest, the fire service said.",
        "Dock workers had warned of dust in the silo's conveyor hall for years, said the head of their union, Kaia Brandt.",
      ],
    },
  ],
  lookalike: {
    outlet: observer,
    slug: "kestrel-bay-port-fire",
    headline: "Fire at Kestrel Bay port leaves four dead",
    byline: "Sunniva Craig",
    publishedAt: "2025-03-06T16:20:00+00:00",
    caption: "The burnt warehouse on Thursday.",
    paragraphs: [
      "Four people were killed and 17 others were injured on Thursday when a fire broke out in a timber warehouse in the port of Kestrel Bay, the fire service said.",
      "The flames spread to two neighbouring halls before 60 firefighters brought them under control in the afternoon.",
      "Some 150 residents were told to keep their windows shut, the mayor, Alba Renn, said. The warehouse belongs to the timber company Fjellwood.",
      "An electrical fault in a forklift's charging station was the likely cause, according to the police.",
    ],
  },
  furniture: {
    sections: ["Home", "Region", "World", "Business", "Sport", "Weather"],
    readAlso: "Read also",
    related: [
      "Bus crash injures 22 near Oldmere",
      "Fishing quota cut by 15 percent",
      "Town council approves 3 new ferries",
    ],
    mostRead: "Most read",
    share: "Share this article",
    tags: ["Kestrel Bay", "Port", "Accidents"],
    cookies: "We and our 214 partners use cookies to improve your experience.",
    accept: "Accept all",
    footer: "All rights reserved.",
  },
};
