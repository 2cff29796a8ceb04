import type { SentencePlace } from "../../lib/compare";
import { useScope } from "../comparison/scope";
import { Quoted } from "../text/quoted";

interface PassageQuoteProps {
  readonly articleId: string;
  readonly place: SentencePlace;
}

/** A sentence of one of the comparison's articles. */
export function PassageQuote({ articleId, place: { passage, sentence } }: PassageQuoteProps) {
  const article = useScope().articles[articleId];
  return article ? <Quoted article={article} passage={passage} sentence={sentence} /> : null;
}
