import { useEffect, useState } from "preact/hooks";
import { LOCALES } from "../../lib/i18n";
import type { Corpus } from "../../lib/store";
import { sampleArticles } from "../welcome/sample";

/** Ids of the first page's sample that the library holds, in whichever language it was tried. */
export async function sampleIn(corpus: Pick<Corpus, "stateOf">): Promise<string[]> {
  const articles = LOCALES.flatMap(sampleArticles);
  const states = await Promise.all(articles.map((article) => corpus.stateOf(article)));
  return states.filter(({ saved }) => saved.state !== "new").map(({ id }) => id);
}

/** The sample's articles that are left; asked again whenever the library has changed. */
export function useSample(corpus: Corpus, change: unknown, onFailure: (error: unknown) => void): string[] {
  const [sample, setSample] = useState<string[]>([]);
  useEffect(() => void sampleIn(corpus).then(setSample, onFailure), [corpus, change]);
  return sample;
}
