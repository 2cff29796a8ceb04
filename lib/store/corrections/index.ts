import type { CorrectionPage, UndoToken } from "../../library";
import type { Correction, Kept, KeptCorrection, Note } from "../../model";
import type { CorrectionRecord } from "../backup/record";
import { named } from "../errors";
import type { Database } from "../schema";
import {
  correctionsOf,
  identified,
  keepCorrections,
  listCorrections,
  restoreCorrections,
  undoCorrections,
  withdrawCorrections,
} from "./rows";

/** What the reader set right. Of two corrections of the same thing the later takes the place of the earlier. */
export class Corrections {
  constructor(
    private readonly db: Database,
    /** Hears of every change once it is written. */
    private readonly changed: () => Promise<void> = async () => {},
  ) {}

  /** Keeps corrections and notes. @returns how to take them back; empty where they say nothing new */
  async add(corrections: readonly (Correction | Note)[], now = new Date()): Promise<UndoToken> {
    const at = now.toISOString();
    const kept = await Promise.all(corrections.map((correction) => identified(correction, at)));
    const token = newToken();
    const said = await named(() => keepCorrections(this.db, lastOfEach(kept), token));
    await this.changed();
    return said > 0 ? token : "";
  }

  /** Takes corrections back by their ids; unknown ones are passed over. The answer is `add`'s. */
  async withdraw(ids: readonly string[], now = new Date()): Promise<UndoToken> {
    const token = newToken();
    const withdrawn = await named(() => withdrawCorrections(this.db, ids, token, now.toISOString()));
    await this.changed();
    return withdrawn > 0 ? token : "";
  }

  /** Takes back what gave a token; false where that was done already or something changed since. */
  undo(token: UndoToken, now: Date): Promise<boolean> {
    return named(() => undoCorrections(this.db, token, now.toISOString()));
  }

  /** The corrections that concern an article, the latest first. */
  of(articleId: string): Promise<KeptCorrection[]> {
    return named(() => correctionsOf(this.db, [articleId]));
  }

  /** A page of the corrections that stand, the latest first. */
  list(offset: number, limit: number): Promise<CorrectionPage> {
    return named(() => listCorrections(this.db, offset, limit));
  }

  /** Merges corrections of a backup: of two on the same thing the later holds. Answers how many say something new. */
  async restore(records: readonly CorrectionRecord[]): Promise<number> {
    const at = (time: string) => new Date(time).toISOString();
    const kept = await Promise.all(records.map((one) => identified(one.correction, at(one.at))));
    const heard = await named(() => restoreCorrections(this.db, lastOfEach(kept)));
    await this.changed();
    return heard;
  }
}

function lastOfEach(kept: readonly Kept[]): Kept[] {
  return [...new Map(kept.map((one) => [one.id, one])).values()];
}

function newToken(): UndoToken {
  return `correct:${crypto.randomUUID()}`;
}
