import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { answerPanel, answerWorker } from "../../lib/browser/marks-side";
import type { PageMark } from "../../lib/browser/reader-protocol";
import type { TextQuote } from "../../lib/model";
import { watchPointer } from "./hover";
import { paintMarks, paintQuote } from "./paint";
import { placeOf, textNodes } from "./places";

/** The marks' places in the page, in their order; null for one that the page does not hold. */
let places: readonly (Range | null)[] = [];

function mark(marks: readonly PageMark[]): boolean[] {
  const nodes = textNodes();
  places = marks.map(({ quote }) => placeOf(quote, nodes));
  paintMarks(
    marks.flatMap(({ verdict }, index) => {
      const range = places[index];
      return range ? [{ range, verdict }] : [];
    }),
  );
  return places.map((range) => range !== null);
}

function show(quote: TextQuote): boolean {
  const range = placeOf(quote);
  if (range) paintQuote(range);
  return range !== null;
}

/** Put into a tab that was read, when a quote is first looked for or figures are first marked there. */
export default defineUnlistedScript(() => {
  answerWorker(show);
  answerPanel({
    mark,
    show(index) {
      const range = places[index];
      if (range) paintQuote(range);
    },
    watch: (onHover) => watchPointer(() => places, onHover),
  });
});
