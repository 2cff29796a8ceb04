import type { InWords as Words } from "../../lib/view/fact-title";
import { Foreign } from "./foreign";

/** A figure among the words of its sentence. */
export function InWords({ words: { article, before, figure, after } }: { readonly words: Words }) {
  return (
    <Foreign class="in-words" language={article.language} direction={article.direction}>
      <span class="words-before">{before}</span>
      <strong>{figure}</strong>
      {after}
    </Foreign>
  );
}
