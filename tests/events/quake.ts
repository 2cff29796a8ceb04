/** An invented running story: reports of one earthquake over a week, whose tolls rise, in English. */
import type { Article } from "../../lib/model";

const OUTLETS = ["Anvil", "Beacon", "Compass", "Drum", "Ember", "Ferry", "Gate", "Harbour"] as const;
const PAPERS = ["Courier", "Herald", "Observer", "Post", "Record"] as const;
const TOWNS = ["Orvane", "Pellmar", "Quista", "Rennow", "Sulmora", "Tavik", "Umbrel", "Vashti"] as const;
const SOURCES = [
  "the civil protection agency",
  "the governor's office",
  "the Red Crescent in Orvane",
  "the health ministry",
] as const;
const HOUR = 3_600_000;
const BEGAN = Date.parse("2026-05-04T03:10:00Z");
const WEEK = 7 * 24;

const of = <T>(items: readonly T[], at: number): T => items[at % items.length] as T;

/** Tolls as they are known after so many hours; each source counts a little otherwise. */
function known(hours: number, source: number) {
  const grown = 1 - Math.exp(-hours / 40);
  return {
    dead: Math.round(18 + 390 * grown) + (source % 3) * 2,
    hurt: Math.round(120 + 2_300 * grown) + source * 5,
    missing: Math.max(4, Math.round(260 * (1 - grown))) + source,
    homeless: Math.round((3_000 + 21_000 * grown) / 500) * 500,
    homes: Math.round((900 + 4_100 * grown) / 10) * 10,
    tents: Math.round((200 + 5_000 * grown) / 50) * 50,
  };
}

/** What a town's report adds: figures that few other reports give. */
function townLines(report: number, number: number): string[] {
  return Array.from({ length: number }, (_, at) => {
    const town = of(TOWNS, report + at);
    const count = 12 + ((report * 7 + at * 13) % 60);
    return of(
      [
        `In ${town}, ${count} houses collapsed.`,
        `Some ${count} kilometres of road around ${town} were blocked.`,
        `Power failed in ${town} for ${count} hours.`,
        `Engineers inspected ${count} bridges near ${town}.`,
        `Donors gave ${count} million euros for ${town}.`,
      ],
      at,
    );
  });
}

function report(number: number, total: number, figures: number): Article {
  const hours = (number * WEEK) / total;
  const source = number % SOURCES.length;
  const { dead, hurt, missing, homeless, homes, tents } = known(hours, source);
  const headline = `Death toll of the Orvane earthquake rises to ${dead}`;
  const paragraphs = [
    `At least ${dead} people were killed and ${hurt} were injured in the earthquake at Orvane, ${of(SOURCES, source)} said.`,
    `${missing} people were still missing. About ${homeless} people were left homeless. The tremors destroyed ${homes} homes.`,
    `The quake of magnitude 6.8 struck at a depth of 11 kilometres on Monday. Relief workers put up ${tents} tents.`,
    ...townLines(number, Math.max(0, figures - 9)),
  ];
  return {
    url: `https://${of(OUTLETS, number).toLowerCase()}.example/orvane-${number}`,
    canonicalUrl: null,
    headline,
    byline: null,
    outlet: `${of(OUTLETS, number)} ${of(PAPERS, Math.floor(number / OUTLETS.length))}`,
    publishedAt: new Date(BEGAN + hours * HOUR).toISOString(),
    language: "en",
    direction: "ltr",
    passages: [
      { role: "headline", text: headline, offset: null },
      ...paragraphs.map((text) => ({ role: "paragraph" as const, text, offset: null })),
    ],
    removed: [],
    partial: null,
  };
}

/** So many reports in the order of their time, each with so many figures. */
export function quakeReports(reports: number, figures = 12): Article[] {
  return Array.from({ length: reports }, (_, number) => report(number, reports, figures));
}
