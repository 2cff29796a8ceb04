/** A worker that holds the packs of every language and nothing else: what they add to its waking and to its memory. */
import { packFor } from "../../../lib/languages";
import { answerBare } from "./bare-answer";

const CODES = ["ar", "de", "en", "es", "fa", "fr", "he", "it", "nl", "pt", "ru", "tr", "zh"];

answerBare(CODES.map(packFor).length);
