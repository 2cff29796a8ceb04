/** The sample event: a few invented reports, saved like any others, so that a new reader can try at once. */
import arabic from "../../assets/samples/ar.json";
import english from "../../assets/samples/en.json";
import type { Locale } from "../../lib/i18n";
import type { AnalysedArticle, Article, Comparison } from "../../lib/model";

interface Sample {
  readonly outlet: string;
  readonly headline: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

const SAMPLES: Readonly<Record<Locale, readonly Sample[]>> = { en: english, ar: arabic };

/** The sample's articles in the reader's language; the first is the one that a reader would have open. */
export function sampleArticles(locale: Locale): readonly Article[] {
  return SAMPLES[locale].map(({ outlet, headline, published, paragraphs }) => ({
    url: null,
    canonicalUrl: null,
    headline,
    byline: null,
    outlet,
    publishedAt: published,
    language: locale,
    direction: locale === "ar" ? "rtl" : "ltr",
    passages: [
      { role: "headline", text: headline, offset: null },
      ...paragraphs.map((text) => ({ role: "paragraph" as const, text, offset: null })),
    ],
    removed: [],
    partial: null,
  }));
}

export interface SampleComparison {
  readonly comparison: Comparison;
  readonly articles: Readonly<Record<string, Article>>;
}

/** What of the library the sample needs. */
export interface SampleLibrary {
  readonly saveAll: (articles: readonly Article[]) => Promise<readonly { readonly id: string }[]>;
  readonly get: (id: string) => Promise<AnalysedArticle | null>;
}

type Compare = (subject: AnalysedArticle, others: readonly AnalysedArticle[]) => Comparison;

/** Saves the sample and compares its first article with the others. */
export async function trySample(
  library: SampleLibrary,
  compare: Compare,
  locale: Locale,
): Promise<SampleComparison> {
  const saved = await library.saveAll(sampleArticles(locale));
  const analysed = (await Promise.all(saved.map(({ id }) => library.get(id)))).filter(
    (each) => each !== null,
  );
  const [subject, ...others] = analysed;
  if (!subject) throw new Error("the sample was not saved");
  return {
    comparison: compare(subject, others),
    articles: Object.fromEntries(analysed.map(({ id, article }) => [id, article])),
  };
}
