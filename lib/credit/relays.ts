/** Who passes on what another said: «نقلت وكالة عن مسؤول». */
import { whole } from "./coverage";
import { behindBracket } from "./links";
import { quotedName } from "./name-ends";
import { nameAfter } from "./names";
import { QUOTE } from "./quotes";
import {
  COMMA,
  isEnd,
  type ReadSentence,
  type Statement,
  spanOf,
  statement,
  type TokenRange,
  textOf,
  tokenText,
} from "./reading";
import { soundName } from "./sound-names";

/** Tokens between a relay and the word that it quotes with. */
const LONGEST_LINK = 16;

function isAside(reading: ReadSentence, range: TokenRange): boolean {
  return COMMA.test(tokenText(reading, range.from - 1)) && COMMA.test(tokenText(reading, range.to));
}

/** «نقلت وكالة الأنباء "نور" | عن مسؤول»: words in quotation marks with the source behind them are a name. */
function quotedBeforeSource(reading: ReadSentence, at: number): number | null {
  if (!QUOTE.test(tokenText(reading, at))) return null;
  for (let to = at + 1; to <= at + LONGEST_NAME; to++)
    if (QUOTE.test(tokenText(reading, to)))
      return reading.marks.from("relay-from", to + 1) === null ? null : to + 1;
  return null;
}

interface Relay {
  /** Who passes on; empty where it stands elsewhere. */
  readonly through: TokenRange;
  readonly source: TokenRange;
}

/** Tokens of a name between two commas. */
const LONGEST_NAME = 4;

/** «نقل النائب، سليم عوض، | عن الوزير»: behind a comma, or behind a name between commas, stands whose words they are. */
function leadsToSource(reading: ReadSentence, comma: number): boolean {
  if (reading.marks.from("relay-from", comma + 1) !== null) return true;
  for (let at = comma + 1; at <= comma + 1 + LONGEST_NAME; at++)
    if (COMMA.test(tokenText(reading, at))) return reading.marks.from("relay-from", at + 1) !== null;
  return false;
}

/** «نقلت وكالة عن مسؤول»: a verb of passing on and whom it names, at a token. */
export function relay(reading: ReadSentence, at: number): Relay | null {
  const end = reading.marks.from("relay", at);
  if (end === null) return null;
  let link = end;
  while (link < end + LONGEST_LINK && reading.marks.from("relay-from", link) === null) {
    const closed = behindBracket(reading, link);
    const quoted = closed > link ? closed : (quotedName(reading, link) ?? quotedBeforeSource(reading, link));
    const isLed = COMMA.test(tokenText(reading, link)) && leadsToSource(reading, link);
    if (quoted === null && isEnd(reading, link) && !isLed) break;
    link = quoted ?? link + 1;
  }
  // «نقلتها عنه الصحيفة»: a pronoun means who spoke, and who passes it on stands behind.
  const isPronoun = reading.marks.from("between", link) !== null;
  const opens = isPronoun ? null : reading.marks.from("relay-from", link);
  const source = opens === null ? null : nameAfter(reading, opens);
  const to = COMMA.test(tokenText(reading, link - 1)) ? link - 1 : link;
  return source && source.to > source.from ? { through: { from: end, to }, source } : null;
}

/** «نقلت وكالة عن مسؤول قوله»: the agency passes on, the official is the source. */
export function relayed(reading: ReadSentence, at: number): Statement | null {
  const found = relay(reading, at);
  if (!found || isAside(reading, { from: at, to: found.source.to })) return null;
  const { through } = found;
  const source = soundName(reading, found.source);
  if (source.to <= source.from) return null;
  const attribution = {
    source: textOf(reading, source),
    relay: through.to > through.from ? textOf(reading, through) : null,
  };
  const range = { from: at, to: source.to };
  return statement("relay", reading, range, attribution, {
    ...whole(reading),
    start: spanOf(reading, range).start,
  });
}
