/** How a fact is called in the reader's language; where no name of it is certain, its figure stands in its own words. */
import type { MessageKey, Translator } from "../i18n";
import type { Article, Fact, LanguageCode, Quantity } from "../model";

/** Words of a title, with their language where they are an article's. */
export interface TitlePart {
  readonly text: string;
  readonly language: LanguageCode | null;
}

const KIND_KEYS: Readonly<Partial<Record<Fact["kind"], MessageKey>>> = {
  killed: "label.killed",
  wounded: "label.wounded",
  missing: "label.missing",
  displaced: "label.displaced",
  detained: "label.detained",
  magnitude: "label.magnitude",
};

function kindKey({ kind, isNatural, manner }: Fact): MessageKey | null {
  if (manner) return `label.${manner}`;
  return kind === "killed" && isNatural ? "label.dead" : (KIND_KEYS[kind] ?? null);
}

/** The title's words in their order; null where there are none. */
export function titleParts(fact: Fact, { t, parts, locale }: Translator): readonly TitlePart[] | null {
  if (fact.inOwnWords) return null;
  const key = kindKey(fact);
  const kind: TitlePart | null = key && { text: t(key), language: null };
  const name: TitlePart | null =
    fact.label === null ? null : { text: fact.label, language: fact.labelLanguage };
  if (!kind || !name) return name || kind ? [name ?? kind].filter((part) => part !== null) : null;
  return parts(fact.labelLanguage === locale ? "label.of" : "label.beside").map((part) =>
    "text" in part ? { text: part.text, language: null } : part.param === "kind" ? kind : name,
  );
}

/** The title in one line; null where there is none. */
export function titleText(fact: Fact, translator: Translator): string | null {
  return (
    titleParts(fact, translator)
      ?.map(({ text }) => text)
      .join("") ?? null
  );
}

/** A figure with the words around it: "…rises to | 10 | as remains of…". */
export interface InWords {
  readonly article: Article;
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** UTF-16 units on either side of a figure that stands for its fact. */
export interface Reach {
  readonly before: number;
  readonly after: number;
}

const FULL: Reach = { before: 32, after: 40 };
/** In a line of several facts. */
export const BRIEF: Reach = { before: 0, after: 20 };
/** Where only one side is shown. */
export const BESIDE: Reach = { before: 60, after: 72 };

function ending(text: string, most: number): string {
  if (text.length <= most) return text;
  return most === 0 ? "" : `…${text.slice(-most).replace(/^\S*\s/u, "")}`;
}

function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s\S*$/u, "")}…`;
}

/** A figure with what its sentence says around it. */
export function figureInWords(
  { passage, sentence, start, end }: Quantity,
  article: Article,
  reach = FULL,
): InWords {
  const text = article.passages[passage]?.text ?? "";
  return {
    article,
    before: ending(text.slice(sentence.start, start), reach.before),
    figure: text.slice(start, end),
    after: beginning(text.slice(end, sentence.end), reach.after),
  };
}

/** A figure and the words around it in one line. */
export function wordsText({ before, figure, after }: InWords): string {
  return before + figure + after;
}

/** Words that tell something where they stand alone. */
const TELLING = 2;
const WORD = /[\p{L}\p{N}]+/gu;

const NEW_CLAUSE = /^\s*\p{P}/u;

/** The words beside a figure that stands before them already: those behind it, or where these say too little those before. */
export function wordsBeside({ before, after }: Pick<InWords, "before" | "after">): string {
  const words = after.match(WORD)?.length ?? 0;
  const areTelling = words >= TELLING && !NEW_CLAUSE.test(after);
  if (areTelling || before.trim() === "") return after.trim();
  return words < TELLING ? `${before.trim()} …${after}` : `${before.trim()} …`;
}

/** A fact by the words of one claim: that of the article being read, if it makes one. */
export function inWords(
  { claims }: Fact,
  articles: Readonly<Record<string, Article>>,
  subjectId: string,
  reach = FULL,
): InWords | null {
  const known = claims.filter(({ articleId }) => articles[articleId]);
  const claim = known.find(({ articleId }) => articleId === subjectId) ?? known[0];
  const article = claim && articles[claim.articleId];
  return claim && article ? figureInWords(claim.quantity, article, reach) : null;
}

/** What stands over a fact in one line: its title, or its figure in the words of one claim; null where no article of it is at hand. */
export function headingText(
  fact: Fact,
  translator: Translator,
  articles: Readonly<Record<string, Article>>,
  subjectId: string,
): string | null {
  const title = titleText(fact, translator);
  if (title !== null) return title;
  const words = inWords(fact, articles, subjectId);
  return words && wordsText(words);
}
