/** One text of an article in the reader's hands: copied or saved as evidence. */
import type { EvidenceRequest } from "../../components/library/evidence-menu";
import type { SavedVersion } from "../../components/library/saved-text";
import type { Translator } from "../../lib/i18n";
import { articleText, sha256 } from "../../lib/identity";
import { evidenceCopy, evidenceFile, type VersionEvidence } from "../../lib/view/evidence";
import { copy, save } from "../popup/share";

async function evidenceOf(
  versions: readonly SavedVersion[],
  number: number,
): Promise<VersionEvidence | null> {
  const at = versions.findIndex(({ version }) => version === number);
  const shown = versions[at];
  if (!shown) return null;
  return {
    article: shown.article,
    version: number,
    versions: versions.length,
    firstSeen: shown.savedAt,
    lastSeen: shown.lastSeenAt ?? shown.savedAt,
    replacedAt: versions[at + 1]?.savedAt ?? null,
    hash: await sha256(articleText(shown.article)),
  };
}

/** False where the browser refuses. */
export async function takeEvidence(
  versions: readonly SavedVersion[],
  request: EvidenceRequest,
  version: number,
  translator: Translator,
): Promise<boolean> {
  try {
    const evidence = await evidenceOf(versions, version);
    if (!evidence) return false;
    if (request.way === "copy") await copy(evidenceCopy(request.form, evidence, translator));
    else save(evidenceFile(request.form, evidence));
    return true;
  } catch {
    return false;
  }
}
