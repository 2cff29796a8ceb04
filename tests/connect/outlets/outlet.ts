/** An invented outlet for tests: what it publishes and when, and how its server behaves. */

export interface Story {
  readonly path: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
}

/** In which form an outlet names its reports, and how its server answers. */
export const SHAPES = [
  "rss",
  "atom",
  "json",
  "rdf",
  "sitemap",
  "etag",
  "last-modified",
  "redirected",
  "moved",
  "busy",
  "failing",
  "arabic-code-page",
  "huge",
  "malformed",
  "endless",
  "page-instead",
] as const;
export type Shape = (typeof SHAPES)[number];

/** Shapes of which nothing can be read, whatever is tried. */
export const HOPELESS: ReadonlySet<Shape> = new Set([
  "moved",
  "huge",
  "malformed",
  "endless",
  "page-instead",
]);

const HOUR = 3_600_000;
const PLACES = [
  "Verrin",
  "Costa Alba",
  "Marrowgate",
  "Old Senna",
  "Tharn",
  "Port Elis",
  "Quillan",
  "Ostrava Hill",
];

/** A report every so many hours, the first at the start. */
export function stories(outlet: number, start: number, days: number, everyHours: number): Story[] {
  const count = Math.floor((days * 24) / everyHours);
  return Array.from({ length: count }, (_, at) => story(outlet, at, start + at * everyHours * HOUR));
}

function story(outlet: number, at: number, publishedAt: number): Story {
  const place = PLACES[(outlet + at) % PLACES.length];
  const people = 3 + ((outlet * 7 + at * 5) % 40);
  return {
    path: `/news/${at}`,
    headline: `${people} people hurt as a bridge gives way near ${place}`,
    publishedAt,
    paragraphs: [
      `A road bridge outside ${place} gave way on report ${at} of outlet ${outlet}, and ${people} people were hurt, the district's engineers said.`,
      `Crews worked through the night to free a lorry that had slid down the bank, and the road stayed shut in both directions until the morning.`,
      `The council had asked for money to mend the bridge twice since the floods, a spokeswoman said, and was told each time to wait for the survey.`,
    ],
  };
}

export function pageOf(story: Story, outlet: string): string {
  const paragraphs = story.paragraphs.map((text) => `<p>${text}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story.headline} | ${outlet}</title>
<meta property="og:title" content="${story.headline}"><meta property="og:type" content="article">
<meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="${new Date(story.publishedAt).toISOString()}">
</head><body><nav><a href="/">Home</a></nav><main><article><h1>${story.headline}</h1>${paragraphs}</article></main></body></html>`;
}
