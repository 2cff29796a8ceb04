/** A comparison as it leaves the extension: every line already in words, with the language each is in. */
import type { Translator } from "../../i18n";
import type {
  Article,
  Claim,
  Comparison,
  Direction,
  Fact,
  KeptCorrection,
  LanguageCode,
  Quantity,
  Span,
} from "../../model";
import { actsOf } from "../acts";
import { inWords, type TitlePart, titleParts, wordsText } from "../fact-title";
import { gapOfFact } from "../gap-words";
import { independentArticles } from "../independent";
import { inOrder, matrixOf } from "../matrix";
import { type Sections, sectionsOf } from "../sections";
import { outletOf, type Texts, textsOf, voicesOf } from "../sources";
import { besideWords } from "../units";
import { zeroKey } from "../zero";

/** Words and what is needed to show them rightly among words of another language. */
export interface Words {
  readonly text: string;
  readonly language: LanguageCode;
  readonly direction: Direction;
}

export interface Outlet {
  readonly name: string;
  readonly url: string | null;
}

export interface SharedClaim {
  readonly claim: Claim;
  readonly article: Article;
  readonly outlet: string;
  /** When its article was published, in the reader's words; empty where it is not known. */
  readonly published: string;
  readonly figure: Words;
  /** The same in the units that the reader is used to; empty where it is not wanted or not needed. */
  readonly beside: string;
  /** Outlets that publish the same figure in the same text. */
  readonly copies: readonly Outlet[];
  /** "Source: …", in the reader's language; empty where nobody is named. */
  readonly credit: string;
  /** The same without "Source:". */
  readonly source: string;
  readonly sentence: Words;
  /** Where the figure stands in the sentence. */
  readonly mark: Span;
}

export interface SharedFact {
  readonly fact: Fact;
  /** What it is called, or its figure in the words of one of the articles. */
  readonly title: readonly TitlePart[];
  readonly verdict: string;
  /** "25 against 31, 24 % more"; empty where the figures do not differ. */
  readonly gap: string;
  /** Copies stand with the claim that they repeat. */
  readonly claims: readonly SharedClaim[];
  /** Those of copies too, each for itself. */
  readonly everyClaim: readonly SharedClaim[];
}

export interface SharedArticle {
  readonly article: Article;
  readonly outlet: string;
  /** In the reader's words; empty where it is not known. */
  readonly published: string;
  /** SHA-256 of headline and passages, or empty. */
  readonly hash: string;
  /** True for an article that only repeats the text of one named before it. */
  readonly isCopy: boolean;
}

export interface Overview {
  readonly columns: readonly { readonly outlet: Outlet; readonly copies: readonly Outlet[] }[];
  /** In step with the facts; for each column the figures that its text gives. */
  readonly cells: readonly (readonly (readonly Words[])[])[];
}

export interface Shared {
  readonly subject: SharedArticle;
  /** In the order in which a reader meets them. */
  readonly facts: readonly SharedFact[];
  /** The reports of the event, without the article being read and without near misses. */
  readonly reports: readonly SharedArticle[];
  /** The facts by independent texts, the one being read first. */
  readonly overview: Overview;
  /** "2 figures differ · 4 reports, 3 independent". */
  readonly summary: string;
  /** The day on which it was made, in the reader's words. */
  readonly madeOn: string;
  /** The line that says when and how it was made. */
  readonly made: string;
}

export interface ToShare {
  readonly comparison: Comparison;
  /** All articles that the comparison speaks of, the one being read among them. */
  readonly articles: Readonly<Record<string, Article>>;
  readonly hashes: Readonly<Record<string, string>>;
  /** What the reader set right in it: said of it, since nobody else can tell. */
  readonly corrections: readonly KeptCorrection[];
  readonly now: Date;
}

/** Marks that isolate directions serve the screen; a file or the clipboard is better without them. */
function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, "");
}

/** Who is credited, as a column says it whose head says "Source". */
function sourceOf({ quantity: { attribution } }: Claim, { t }: Translator): string {
  if (!attribution) return "";
  const { source, relay } = attribution;
  return withoutIsolates(relay ? t("share.sourceVia", { source, relay }) : source);
}

function creditOf({ quantity: { attribution } }: Claim, { t }: Translator): string {
  if (!attribution) return "";
  const { source, relay } = attribution;
  return withoutIsolates(relay ? t("claim.sourceVia", { source, relay }) : t("claim.source", { source }));
}

/** What every part needs to be put into words. */
interface Sharing extends ToShare {
  readonly translator: Translator;
  readonly texts: Texts;
}

function outletFor(article: Article | undefined, { t }: Translator): Outlet {
  const name = article && outletOf(article);
  return { name: name ?? t("article.unknownOutlet"), url: article?.url ?? null };
}

function publishedWords({ publishedAt }: Article, translator: Translator): string {
  return (publishedAt && translator.date(publishedAt)) || "";
}

/** A figure as its article writes it; a denial in the reader's words. */
function figureWords(quantity: Quantity, { language, direction }: Article, translator: Translator): Words {
  if (quantity.hedge !== "zero") return { text: quantity.text, language, direction };
  return {
    text: translator.t(zeroKey(quantity)),
    language: translator.locale,
    direction: translator.direction,
  };
}

function sharedClaim(claim: Claim, copies: readonly Claim[], sharing: Sharing): SharedClaim[] {
  const { articles, translator } = sharing;
  const article = articles[claim.articleId];
  if (!article) return [];
  const { quantity } = claim;
  const { sentence } = quantity;
  const passage = article.passages[quantity.passage]?.text ?? "";
  const words = (text: string): Words => ({ text, language: article.language, direction: article.direction });
  return [
    {
      claim,
      article,
      outlet: outletFor(article, translator).name,
      published: publishedWords(article, translator),
      copies: copies.map(({ articleId }) => outletFor(articles[articleId], translator)),
      figure: figureWords(quantity, article, translator),
      beside: besideWords(quantity, translator) ?? "",
      credit: creditOf(claim, translator),
      source: sourceOf(claim, translator),
      sentence: words(passage.slice(sentence.start, sentence.end)),
      mark: { start: quantity.start - sentence.start, end: quantity.end - sentence.start },
    },
  ];
}

function gapText(fact: Fact, { translator }: Sharing): string {
  const gap = gapOfFact(fact, translator);
  return withoutIsolates([gap?.ends, gap?.distance].filter((part) => part).join(" · "));
}

function titleOf(fact: Fact, { comparison, articles, translator }: Sharing): readonly TitlePart[] {
  const words = titleParts(fact, translator);
  if (words) return words;
  const own = inWords(fact, articles, comparison.subjectId);
  if (!own) return [{ text: translator.t("fact.unlabelled"), language: null }];
  return [{ text: wordsText(own), language: own.article.language }];
}

function sharedFact(fact: Fact, sharing: Sharing): SharedFact {
  const { comparison, translator, texts } = sharing;
  return {
    fact,
    title: titleOf(fact, sharing),
    verdict: translator.t(`verdict.${fact.verdict}`),
    gap: gapText(fact, sharing),
    claims: voicesOf(fact, texts, comparison.subjectId).flatMap(({ claim, copies }) =>
      sharedClaim(claim, copies, sharing),
    ),
    everyClaim: fact.claims.flatMap((claim) => sharedClaim(claim, [], sharing)),
  };
}

function sharedArticle(
  id: string,
  isCopy: boolean,
  { articles, hashes, translator }: Sharing,
): SharedArticle[] {
  const article = articles[id];
  if (!article) return [];
  const outlet = outletFor(article, translator).name;
  return [
    { article, outlet, published: publishedWords(article, translator), hash: hashes[id] ?? "", isCopy },
  ];
}

function wordsOf({ articleId, quantity }: Claim, { articles, translator }: Sharing): Words[] {
  const article = articles[articleId];
  return article ? [figureWords(quantity, article, translator)] : [];
}

function overviewOf(sections: Sections, sharing: Sharing): Overview {
  const { comparison, articles, texts, translator } = sharing;
  const { columns, rows } = matrixOf(comparison, sections, texts);
  const outlet = (id: string) => outletFor(articles[id], translator);
  return {
    columns: columns.map(({ articleId, copies }) => ({
      outlet: outlet(articleId),
      copies: copies.map(outlet),
    })),
    cells: rows.map(({ cells }) => cells.map((claims) => claims.flatMap((claim) => wordsOf(claim, sharing)))),
  };
}

function summaryOf(differing: number, columns: Overview["columns"], { t }: Translator): string {
  const reports = columns.reduce((sum, { copies }) => sum + 1 + copies.length, 0);
  const counted = t("summary.reports", { count: reports });
  const independent = t("summary.independent", { count: columns.length });
  return withoutIsolates(
    [
      differing > 0 ? t("summary.differ", { count: differing }) : t("summary.noneDiffer"),
      reports === columns.length
        ? counted
        : t("summary.reportsIndependent", { reports: counted, independent }),
    ].join(" · "),
  );
}

function madeLine(date: string, corrected: number, { t }: Translator): string {
  const made = t("share.made", { date });
  return corrected === 0 ? made : `${made} ${t("share.corrected", { count: corrected })}`;
}

/** Everything of a comparison that can be shared, in the reader's language and the articles' own words. */
export function shared(what: ToShare, translator: Translator): Shared {
  const { comparison, articles, now } = what;
  const texts = textsOf(comparison);
  const sharing: Sharing = { ...what, translator, texts };
  const sections = sectionsOf(comparison, texts);
  const facts = inOrder(sections);
  const [subject] = sharedArticle(comparison.subjectId, false, sharing);
  if (!subject) throw new Error("the article being read is missing");
  const overview = overviewOf(sections, sharing);
  const madeOn = translator.date(now.toISOString()) ?? "";
  const independent = new Set(independentArticles(comparison, texts, articles).map(({ id }) => id));
  return {
    subject,
    facts: facts.map((fact) => sharedFact(fact, sharing)),
    reports: comparison.reports
      .filter((report) => report.relation !== "different-event")
      .flatMap(({ articleId }) => sharedArticle(articleId, !independent.has(articleId), sharing)),
    overview,
    summary: summaryOf(sections.differ.length, overview.columns, translator),
    madeOn,
    made: withoutIsolates(madeLine(madeOn, actsOf(what.corrections).length, translator)),
  };
}

/** What a fact is called, in one line. */
export function titleLine({ title }: SharedFact): string {
  return title.map(({ text }) => text).join("");
}

/** "Killed — Differ: 25 against 31 · 24 % more". */
export function factHeading(fact: SharedFact): string {
  const { verdict, gap } = fact;
  const title = titleLine(fact);
  return gap === "" ? `${title} — ${verdict}` : `${title} — ${verdict}: ${gap}`;
}

/** Parts that are there, one after another, with the comma of the reader's language. */
export function joined(parts: readonly string[], { t }: Translator): string {
  return parts.filter((part) => part !== "").join(t("share.comma"));
}

/** "and 2 copies: …" of outlets that are written out already; empty where there are none. */
export function copiesLine(outlets: readonly string[], translator: Translator): string {
  if (outlets.length === 0) return "";
  const values: Record<string, string> = {
    count: translator.number(outlets.length),
    outlets: outlets.join(" · "),
  };
  return translator
    .parts("claim.copies", outlets.length)
    .map((part) => ("text" in part ? part.text : (values[part.param] ?? "")))
    .join("");
}
