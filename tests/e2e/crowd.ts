/** An invented event that strains every view: a long headline, no outlet, no date, 200 figures, 40 reports. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Article } from "../../lib/model";

const REPORTS = 40;
const DISTRICTS = 200;
const NAMES = ["Amber", "Birch", "Cedar", "Dunes", "Elder", "Fjord", "Grove", "Heath", "Inlet", "Jetty"];

const district = (number: number) =>
  `${NAMES[number % NAMES.length]} ${NAMES[Math.floor(number / NAMES.length) % NAMES.length]} Quarter ${
    "north south east west".split(" ")[number % 4]
  }`;

/** What is counted in a district, so that the figures are of many kinds; `by` keeps reports from being copies. */
const COUNTED: readonly ((count: number, place: string, by: string) => string)[] = [
  (count, place, by) => `In ${place}, ${by}, ${count} households were left without power`,
  (count, place, by) => `The damage in ${place} was put, ${by}, at ${count} million euros`,
  (count, place, by) => `Some ${count} kilometres of road, ${by}, were closed around ${place}`,
  (count, place, by) => `In ${place}, ${by}, ${count} per cent of the cellars were under water`,
  (count, place, by) => `Pumps in ${place}, ${by}, ran for ${count} hours`,
  (count, place, by) => `In ${place}, ${by}, ${count} people were injured`,
  (count, place, by) => `Helpers filled, ${by}, ${count} tonnes of sand into bags in ${place}`,
  (count, place, by) => `The water, ${by}, stood ${count} centimetres high in ${place}`,
];

const nameOf = (number: number) => NAMES[number % NAMES.length] ?? "";

/** Every report gives each district's figures a little otherwise. */
function paragraphs(report: number, districts: number): string[] {
  const lede = `The river Ostra rose over its banks at Kettleford on Tuesday night and flooded the whole lower town, the mayor, Hedda Quill, said.`;
  const lines = Array.from({ length: districts }, (_, number) => {
    const say = COUNTED[number % COUNTED.length];
    const by = `as ${nameOf(report + number)} ${nameOf(Math.floor(report / 10) + number * 3)} of ${nameOf(report)} reckoned`;
    return `${say?.(20 + number + (report % 7), district(number), by)}, the Kettleford town office said.`;
  });
  return [lede, ...lines];
}

const HEADLINE = "Flood at Kettleford leaves the lower town of the Ostra without power ".repeat(29).trim();

export const crowdHeadline = HEADLINE;

/** A page as a careless site writes it: no name of the outlet, no time. */
const page =
  () => `<!doctype html><html lang="en"><title>${HEADLINE}</title><body><main><article><h1>${HEADLINE}</h1>
${paragraphs(0, DISTRICTS)
  .map((text) => `<p>${text}</p>`)
  .join("\n")}</article></main></body></html>`;

export function crowdReports(): Article[] {
  return Array.from({ length: REPORTS }, (_, index): Article => {
    const headline = `Kettleford flooded by the Ostra, power out in the lower town (${index + 1})`;
    const texts = paragraphs(index + 1, 12 + index);
    return {
      url: `https://outlet${index + 1}.example/kettleford-flood`,
      canonicalUrl: null,
      headline,
      byline: null,
      outlet: index % 9 === 0 ? null : `The ${NAMES[index % NAMES.length]} Gazette ${index + 1}`,
      publishedAt: index % 8 === 0 ? null : "2026-03-10T21:00:00Z",
      language: "en",
      direction: "ltr",
      passages: [
        { role: "headline", text: headline, offset: null },
        ...texts.map((text) => ({ role: "paragraph" as const, text, offset: null })),
      ],
      removed: [],
      partial: null,
    };
  });
}

/** Serves the page until closed. */
export async function serveCrowd(): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${port}/kettleford`, close };
}
