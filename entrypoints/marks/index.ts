import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { answerPanel, answerWorker } from "../../lib/browser/marks-side";
import type { TextQuote } from "../../lib/model";
import { watchPointer } from "./hover";
import { paintAlone, paintMarks } from "./paint";
import { placeOf, textNodes } from "./places";

/** The marks' places in the page, in their order; null for one that the page does not hold. */
let places: readonly (Range | null)[] = [];

function mark(quotes: readonly TextQuote[]): boolean[] {
  const nodes = textNodes();
  places = quotes.map((quote) => placeOf(quote, nodes));
  paintMarks(places.filter((range) => range !== null));
  return places.map((range) => range !== null);
}

function show(quote: TextQuote): boolean {
  const range = placeOf(quote);
  if (range) paintAlone(range);
  return range !== null;
}

/** Put into a tab that was read, when a quote is first looked for or figures are first marked there. */
export default defineUnlistedScript(() => {
  answerWorker(show);
  answerPanel({
    mark,
    show(index) {
      const range = places[index];
      if (range) paintAlone(range);
    },
    watch: (onHover) => watchPointer(() => places, onHover),
  });
});
