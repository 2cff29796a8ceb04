/** A worker that has read a sentence of Arabic and one of English: what the packs in use add, their word lists built. */
import { articleFromText } from "../../../lib/extract/plain-text";
import { analyse } from "../../../lib/pipeline";
import { answerBare } from "./bare-answer";

const TEXTS = [
  "فيضان في فيلمورا\n\nقُتل ثلاثة أشخاص وأصيب عشرون آخرون حين فاض النهر في فيلمورا يوم الاثنين، بحسب رئيس البلدية.",
  "Flood in Velmora\n\nThree people died and twenty were hurt in Velmora on Monday when the river rose, the mayor said.",
];

const read = TEXTS.map((text, at) => {
  const result = articleFromText(text, "");
  return result.state === "article" ? analyse(String(at), result.article).quantities.length : 0;
});

answerBare(read.length);
