import { type InWords as Words, wordsBeside } from "../../lib/view/fact-title";
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

/** The words of a figure's sentence where the figure itself stands before them. */
export function BesideFigure({ words }: { readonly words: Words }) {
  const { language, direction } = words.article;
  return (
    <Foreign class="in-words" language={language} direction={direction}>
      {wordsBeside(words)}
    </Foreign>
  );
}
