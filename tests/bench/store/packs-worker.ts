/** A worker that holds the packs of every language and nothing else: what they add to its waking and to its memory. */
import { allPacks } from "../../../lib/languages";
import { answerBare } from "./bare-answer";

answerBare(allPacks().length);
