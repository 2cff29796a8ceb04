/** What correcting needs once a reader asks for it, in one piece, with its texts: the popup opens without its weight. */
import "../../lib/i18n/pages";

export { ClaimActs } from "./claim-acts";
export { CorrectionSection } from "./correction-section";
export { FigureQuestions } from "./figure-questions";
export { NoticeWords } from "./notice-words";
