import type { Article, Span } from "../../lib/model";
import { languageTag } from "./foreign";

interface QuotedProps {
  readonly article: Article;
  readonly passage: number;
  readonly sentence: Span;
  /** The figure inside the sentence, where one is meant. */
  readonly mark?: Span;
}

/** A sentence of an article as it stands there, with one span of it marked where that is asked for. */
export function Quoted({ article, passage, sentence, mark }: QuotedProps) {
  const text = article.passages[passage]?.text ?? "";
  return (
    <blockquote class="quoted" lang={languageTag(article.language)} dir={article.direction}>
      {text.slice(sentence.start, mark?.start ?? sentence.end)}
      {mark && (
        <>
          <mark>{text.slice(mark.start, mark.end)}</mark>
          {text.slice(mark.end, sentence.end)}
        </>
      )}
    </blockquote>
  );
}
