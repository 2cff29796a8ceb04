import { useState } from "preact/hooks";
import type { MessageKey, Translator } from "../../lib/i18n";
import {
  archiveAddress,
  EVIDENCE_COPIES,
  EVIDENCE_FILES,
  type EvidenceCopy,
  type EvidenceFile,
} from "../../lib/view/evidence";
import { Sign } from "../icons";
import { useTranslation } from "../translation";
import type { SavedVersion } from "./saved-text";

export type EvidenceRequest =
  | { readonly way: "copy"; readonly form: EvidenceCopy }
  | { readonly way: "save"; readonly form: EvidenceFile };

/** Takes one text of the open article along as evidence; false where the browser does not allow it. */
export type TakeEvidence = (
  request: EvidenceRequest,
  version: number,
  translator: Translator,
) => Promise<boolean>;

const REQUESTS: readonly EvidenceRequest[] = [
  ...EVIDENCE_COPIES.map((form) => ({ way: "copy", form }) as const),
  ...EVIDENCE_FILES.map((form) => ({ way: "save", form }) as const),
];

function keyOf(request: EvidenceRequest): MessageKey {
  return request.way === "copy" ? `evidence.copy.${request.form}` : `evidence.save.${request.form}`;
}

interface EvidenceMenuProps {
  readonly version: SavedVersion;
  readonly onTake: TakeEvidence;
}

/** The ways to cite a text and to prove what it said; says what became of each. */
export function EvidenceMenu({ version: { version, article }, onTake }: EvidenceMenuProps) {
  const translator = useTranslation();
  const { t } = translator;
  const [answer, setAnswer] = useState<MessageKey | null>(null);
  const take = async (request: EvidenceRequest): Promise<void> => {
    const done = await onTake(request, version, translator);
    setAnswer(done ? (request.way === "copy" ? "share.copied" : "share.saved") : "share.failed");
  };
  const archive = archiveAddress(article);
  return (
    <details class="evidence-menu">
      <summary class="why-summary">{t("evidence.title")}</summary>
      <ul class="links">
        {REQUESTS.map((request) => (
          <li key={keyOf(request)}>
            <button type="button" class="quiet" onClick={() => take(request)}>
              {t(keyOf(request))}
            </button>
          </li>
        ))}
        {archive && (
          <li>
            <a href={archive} target="_blank" rel="noreferrer">
              {t("evidence.openArchive")} <Sign name="external" />
            </a>
            <p class="note">{t("evidence.archiveNote")}</p>
          </li>
        )}
      </ul>
      <p class="note" role="status">
        {answer && t(answer)}
      </p>
    </details>
  );
}
