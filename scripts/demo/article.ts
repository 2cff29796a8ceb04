/** A sample article as its outlet publishes it. Events, places, outlets and people are invented. */
export interface SampleArticle {
  readonly outlet: Outlet;
  /** Last part of the address. */
  readonly slug: string;
  readonly headline: string;
  readonly byline: string | null;
  /** ISO 8601 with offset. */
  readonly publishedAt: string;
  readonly caption: string;
  readonly paragraphs: readonly string[];
}

export interface Outlet {
  readonly name: string;
  /** A host under localhost: every outlet is an origin of its own. */
  readonly host: string;
  readonly layout: "json-ld" | "open-graph" | "microdata" | "graph";
}

/** One event as several outlets report it, and a look-alike on another day. */
export interface SampleEvent {
  readonly language: "en" | "ar";
  readonly direction: "ltr" | "rtl";
  /** The article that the reader opens. */
  readonly subject: SampleArticle;
  /** Other outlets' reports; the last but one is a copy of the first. */
  readonly reports: readonly SampleArticle[];
  /** Same sort of event, same place, another day. */
  readonly lookalike: SampleArticle;
  readonly furniture: Furniture;
}

/** What outlets put around and into their articles. */
export interface Furniture {
  readonly sections: readonly string[];
  readonly readAlso: string;
  readonly related: readonly string[];
  readonly mostRead: string;
  readonly share: string;
  readonly tags: readonly string[];
  readonly cookies: string;
  readonly accept: string;
  readonly footer: string;
}

export function allArticles(event: SampleEvent): SampleArticle[] {
  return [event.subject, ...event.reports, event.lookalike];
}
