/** A comparison as it leaves the extension: every line already in words, with the language each is in. */
import type { Translator } from "../../i18n";
import type { Article, Claim, Comparison, Direction, Fact, LanguageCode } from "../../model";
import { sectionsOf } from "../sections";
import { outletOf, textsOf } from "../sources";

/** Words and what is needed to show them rightly among words of another language. */
export interface Words {
  readonly text: string;
  readonly language: LanguageCode;
  readonly direction: Direction;
}

export interface SharedClaim {
  readonly claim: Claim;
  readonly article: Article;
  readonly outlet: string;
  readonly figure: Words;
  /** "according to …", in the reader's language; empty where nobody is named. */
  readonly credit: string;
  readonly sentence: Words;
}

export interface SharedFact {
  readonly fact: Fact;
  readonly label: string;
  readonly verdict: string;
  readonly claims: readonly SharedClaim[];
}

export interface SharedArticle {
  readonly article: Article;
  readonly outlet: string;
  /** In the reader's words; empty where it is not known. */
  readonly published: string;
  /** SHA-256 of headline and passages, or empty. */
  readonly hash: string;
}

export interface Shared {
  readonly subject: SharedArticle;
  /** In the order in which a reader meets them. */
  readonly facts: readonly SharedFact[];
  /** The reports of the event, without the article being read and without near misses. */
  readonly reports: readonly SharedArticle[];
  /** The line that says when and how it was made. */
  readonly made: string;
}

export interface ToShare {
  readonly comparison: Comparison;
  /** All articles that the comparison speaks of, the one being read among them. */
  readonly articles: Readonly<Record<string, Article>>;
  readonly hashes: Readonly<Record<string, string>>;
  readonly now: Date;
}

/** Marks that isolate directions serve the screen; a file or the clipboard is better without them. */
function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, "");
}

function creditOf({ quantity: { attribution } }: Claim, { t }: Translator): string {
  if (!attribution) return "";
  const { source, relay } = attribution;
  return withoutIsolates(
    relay ? t("claim.accordingVia", { source, relay }) : t("claim.according", { source }),
  );
}

function sharedClaim(claim: Claim, article: Article, translator: Translator): SharedClaim {
  const { quantity } = claim;
  const passage = article.passages[quantity.passage]?.text ?? "";
  const words = (text: string): Words => ({ text, language: article.language, direction: article.direction });
  return {
    claim,
    article,
    outlet: outletOf(article) ?? translator.t("article.unknownOutlet"),
    figure: words(quantity.text),
    credit: creditOf(claim, translator),
    sentence: words(passage.slice(quantity.sentence.start, quantity.sentence.end)),
  };
}

/** Everything of a comparison that can be shared, in the reader's language and the articles' own words. */
export function shared({ comparison, articles, hashes, now }: ToShare, translator: Translator): Shared {
  const { t, date } = translator;
  const sections = sectionsOf(comparison, textsOf(comparison));
  const { differ, compatible, onlyOthers, onlyHere, agree } = sections;
  const sharedArticle = (id: string): SharedArticle[] => {
    const article = articles[id];
    if (!article) return [];
    const outlet = outletOf(article) ?? t("article.unknownOutlet");
    const published = (article.publishedAt && date(article.publishedAt)) || "";
    return [{ article, outlet, published, hash: hashes[id] ?? "" }];
  };
  const [subject] = sharedArticle(comparison.subjectId);
  if (!subject) throw new Error("the article being read is missing");
  return {
    subject,
    facts: [...differ, ...compatible, ...onlyOthers, ...onlyHere, ...agree].map((fact) => ({
      fact,
      label: fact.label || t(`kind.${fact.kind}`),
      verdict: t(`verdict.${fact.verdict}`),
      claims: fact.claims.flatMap((claim) => {
        const article = articles[claim.articleId];
        return article ? [sharedClaim(claim, article, translator)] : [];
      }),
    })),
    reports: comparison.reports
      .filter((report) => report.relation !== "different-event")
      .flatMap((report) => sharedArticle(report.articleId)),
    made: withoutIsolates(t("share.made", { date: date(now.toISOString()) ?? "" })),
  };
}
