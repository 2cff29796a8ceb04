/**
 * The columns in which figures leave the extension, one claim a row. `CODEBOOK` says what each holds; docs/codebook.md is
 * written from it. Names and codes are the same in every language, and a column once given is never renamed.
 */
export const CODEBOOK = {
  event: "Number of the event in this library; empty for an article that is in none yet.",
  event_title: "What the event is called: the reader's name for it, or its newest telling headline.",
  event_tags: "The reader's tags on the event, parted by semicolons.",
  fact: "Identifier of the fact: claims with the same one are about one thing. Holds within one export.",
  label: "What the fact is called, in citation form; empty where no name of it is certain.",
  label_language: "BCP 47 language of the label.",
  kind: "killed, wounded, missing, displaced, detained, people, money, percent, distance, area, duration, magnitude or other.",
  verdict: "Of the fact: single, agree, compatible or differ.",
  basis: "Of a fact that differs: conflict, sources, over-time or bound; else empty.",
  as_written: "The figure in the article's own words, its hedge included.",
  min: "Lower bound as stated, scale words expanded, in `unit`; empty where it is open.",
  max: "Upper bound as stated; empty where it is open.",
  hedge: "exact, about, at-least, more-than, at-most, less-than, range or zero.",
  unit: "CLDR unit identifier (kilometer) or ISO 4217 code (USD); empty for counts.",
  counted: "What is counted, in the article's words.",
  source: "Who is credited with the statement, in the article's words.",
  source_as_written:
    "What the sentence itself calls the source, where the article named it more fully before.",
  relay: "Through whom the statement came, where that is another than the source.",
  sentence: "The sentence in which the figure stands.",
  outlet: "Who publishes the article; its host where no name is known.",
  headline: "The article's headline.",
  language: "BCP 47 primary language of the article.",
  published: "ISO 8601 time at which the article was published, as its page states it.",
  seen: "ISO 8601 time at which this text of the article was saved.",
  url: "Address of the article.",
  article: "Identifier of the article: the same on every device.",
  text_hash: "SHA-256 of headline and passages, as lower-case hex: proves which text was read.",
  tags: "The reader's tags on the article, parted by semicolons.",
  copy_of: "Identifier shared by articles of one text; empty for a text of its own.",
  passage: "Number of the passage in the article, from 0; the headline is the first where there is one.",
  start: "Offset of the figure in its passage, in UTF-16 units.",
  end: "Offset behind the figure.",
} as const;

export type FigureColumn = keyof typeof CODEBOOK;
export const FIGURE_COLUMNS = Object.keys(CODEBOOK) as readonly FigureColumn[];

export type FigureRow = Readonly<Record<FigureColumn, string | number | null>>;
