/** One text of an article in the reader's hands: copied or saved as evidence. */
import type { EvidenceRequest } from "../../components/library/evidence-menu";
import type { OpenArticle } from "../../components/library/reading";
import type { Translator } from "../../lib/i18n";
import { evidenceCopy, evidenceFile, type VersionEvidence } from "../../lib/view/evidence";
import { copy, save } from "../popup/share";

type Told = Pick<OpenArticle, "versions" | "steps">;

function evidenceOf({ versions, steps }: Told, number: number): VersionEvidence | null {
  const at = versions.findIndex(({ version }) => version === number);
  const [before, shown] = [versions[at - 1], versions[at]];
  if (!shown) return null;
  const change = steps.find(({ version }) => version === number);
  return {
    article: shown.article,
    version: number,
    versions: versions.length,
    firstSeen: shown.savedAt,
    lastSeen: shown.lastSeenAt ?? shown.savedAt,
    replacedAt: versions[at + 1]?.savedAt ?? null,
    hash: shown.hash,
    earlier:
      before && change
        ? { version: before.version, firstSeen: before.savedAt, hash: before.hash, change }
        : null,
  };
}

/** False where the browser refuses. */
export async function takeEvidence(
  told: Told,
  request: EvidenceRequest,
  version: number,
  translator: Translator,
): Promise<boolean> {
  try {
    const evidence = evidenceOf(told, version);
    if (!evidence) return false;
    if (request.way === "copy") await copy(evidenceCopy(request.form, evidence, translator));
    else save(evidenceFile(request.form, evidence));
    return true;
  } catch {
    return false;
  }
}
