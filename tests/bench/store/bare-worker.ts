/** A worker that does nothing: what waking one costs. */
import { answerBare } from "./bare-answer";

answerBare(0);
