/** A worker that holds the packs of every language and nothing else: what they add to its waking and to its memory. */
import { packs } from "../../../lib/languages";
import { answerBare } from "./bare-answer";

answerBare(packs.length);
