/** The article that is open for reading: its versions, what changed in them, and what it is compared with. */
import { useRef, useState } from "preact/hooks";
import type { TakeEvidence } from "../../components/library/evidence-menu";
import type { Noted } from "../../components/library/note-editor";
import type { Compared } from "../../components/library/other-reports";
import type { OpenArticle, ReadingPart } from "../../components/library/reading";
import type { SavedVersion } from "../../components/library/saved-text";
import type { VersionStep } from "../../components/library/version-steps";
import { articleText, sha256 } from "../../lib/identity";
import type { KeptCorrection } from "../../lib/model";
import { analyse, compareWith, corrected } from "../../lib/pipeline";
import { type Corpus, StoreError } from "../../lib/store";
import { changeBetween } from "../popup/text-change";
import { useCorrecting } from "./correcting";
import { takeEvidence } from "./evidence";
import { failureOf } from "./failure";
import { notedIn } from "./notes";

/** Articles that an open one is compared with. */
const CANDIDATES = 20;
/** Versions, the newest ones, that are compared at once; more when the reader asks. */
const COMPARED_VERSIONS = 12;

async function withHash(version: Omit<SavedVersion, "hash">): Promise<SavedVersion> {
  return { ...version, hash: await sha256(articleText(version.article)) };
}

function stepsOf(
  id: string,
  versions: readonly SavedVersion[],
  corrections: readonly KeptCorrection[],
  count: number,
): VersionStep[] {
  const recent = versions.slice(-count);
  // Corrections speak of the article, whichever of its texts still has the sentence.
  const analysed = recent.map(({ version, article }) => ({
    ...corrected(analyse(id, article), corrections),
    id: `${id}@${version}`,
  }));
  return recent.slice(1).flatMap(({ version, savedAt }, at) => {
    const [before, after] = [analysed[at], analysed[at + 1]];
    return before && after ? [{ version, savedAt, ...changeBetween(before, after) }] : [];
  });
}

async function compared(corpus: Corpus, id: string): Promise<Compared> {
  const subject = await corpus.get(id);
  if (subject === null) throw new StoreError("not-found", id);
  const { articles: candidates, counts, corrections } = await corpus.candidates(subject, CANDIDATES);
  const comparison = compareWith(subject, candidates, counts, corrections);
  const articles = Object.fromEntries([subject, ...candidates].map((each) => [each.id, each.article]));
  const same = comparison.reports.filter(({ relation }) => relation !== "different-event");
  const others = (await corpus.events.size([id, ...same.map(({ articleId }) => articleId)])) - 1;
  const more = others > same.length ? { eventReports: others } : {};
  return { state: "shown", comparison, articles, corrections, ...more };
}

interface Reader {
  readonly corpus: Corpus;
  /** Notes that an article was opened. */
  readonly onOpened: (id: string) => Promise<void>;
  readonly writeNote: (id: string, noted: Noted) => Promise<void>;
  readonly onFailure: (error: unknown) => void;
  /** The events may be others now. */
  readonly onCorrected: () => Promise<void>;
}

export function useOpen({ corpus, onOpened, writeNote, onFailure, onCorrected }: Reader) {
  const [open, setOpen] = useState<OpenArticle | null>(null);
  const [comparison, setComparison] = useState<Compared>({ state: "unasked" });
  const current = useRef("");
  const show = async (id: string, part: ReadingPart): Promise<void> => {
    const saved = await corpus.versions(id);
    if (saved.length === 0) throw new StoreError("not-found", id);
    current.current = id;
    setComparison({ state: "unasked" });
    const [versions, corrections, note] = await Promise.all([
      Promise.all(saved.map(withHash)),
      corpus.corrections.of(id),
      corpus.notes.ofArticle(id),
    ]);
    const steps = stepsOf(id, versions, corrections, COMPARED_VERSIONS);
    setOpen({ versions, steps, noted: notedIn(note), part });
    await onOpened(id);
  };
  const older = async (): Promise<void> => {
    const id = current.current;
    const corrections = await corpus.corrections.of(id);
    setOpen((now) => {
      if (!now || current.current !== id) return now;
      const count = now.steps.length + 1 + COMPARED_VERSIONS;
      return { ...now, steps: stepsOf(id, now.versions, corrections, count) };
    });
  };
  const attempt = async (): Promise<Compared> => {
    const id = current.current;
    const done = await compared(corpus, id).catch(
      (error): Compared => ({ state: "failed", failure: failureOf(error) }),
    );
    if (current.current === id) setComparison(done);
    return done;
  };
  const compare = (): void => {
    if (comparison.state === "shown") return;
    setComparison({ state: "working" });
    void attempt();
  };
  const correcting = useCorrecting(corpus, comparison, async () => {
    const done = await attempt();
    await onCorrected();
    return done.state === "failed" ? done.failure : null;
  });
  return {
    open,
    compared: comparison,
    correcting,
    onOpen: (id: string) => void show(id, "text").catch(onFailure),
    onCompareArticle: (id: string) => void show(id, "others").catch(onFailure),
    onCompare: compare,
    onOlder: () => void older().catch(onFailure),
    onClose: () => setOpen(null),
    onWriteNote: (noted: Noted) => {
      const id = current.current;
      const written = async (): Promise<void> => {
        await writeNote(id, noted);
        const note = await corpus.notes.ofArticle(id);
        setOpen((now) => now && { ...now, noted: notedIn(note) });
      };
      void written().catch(onFailure);
    },
    onTake: (...asked: Parameters<TakeEvidence>) =>
      open ? takeEvidence(open, ...asked) : Promise.resolve(false),
  };
}
