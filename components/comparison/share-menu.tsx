import { useState } from "preact/hooks";
import type { MessageKey, Translator } from "../../lib/i18n";
import type { CopyForm, FileForm } from "../../lib/view/share";
import { Sign } from "../icons";
import { Menu } from "../menu";
import { useTranslation } from "../translation";

/** What a reader takes along: a copy on the clipboard or a file. */
export type ShareRequest =
  | { readonly way: "copy"; readonly form: CopyForm }
  | { readonly way: "save"; readonly form: FileForm };

/** Copies or saves a comparison in the reader's language; false where the browser does not allow it. */
export type Share = (request: ShareRequest, translator: Translator) => Promise<boolean>;

const REQUESTS: readonly ShareRequest[] = [
  { way: "copy", form: "text" },
  { way: "copy", form: "markdown" },
  { way: "copy", form: "html" },
  { way: "save", form: "html" },
  { way: "save", form: "csv" },
  { way: "save", form: "csl" },
  { way: "save", form: "ris" },
];

function keyOf(request: ShareRequest): MessageKey {
  return request.way === "copy" ? `share.copy.${request.form}` : `share.save.${request.form}`;
}

/** The ways to share a comparison and to cite its articles; says what became of each. */
export function ShareMenu({ onShare }: { readonly onShare: Share }) {
  const translation = useTranslation();
  const { t } = translation;
  const [answer, setAnswer] = useState<MessageKey | null>(null);
  const share = async (request: ShareRequest): Promise<void> => {
    const done = await onShare(request, translation);
    setAnswer(done ? (request.way === "copy" ? "share.copied" : "share.saved") : "share.failed");
  };
  return (
    <Menu
      class="share"
      title={t("share.title")}
      summary={
        <>
          {t("share.open")} <Sign name="chevron" />
        </>
      }
    >
      <div class="share-menu">
        <ul>
          {REQUESTS.map((request) => (
            <li key={keyOf(request)}>
              <button type="button" class="quiet" onClick={() => share(request)}>
                {t(keyOf(request))}
              </button>
            </li>
          ))}
        </ul>
        <p class="note" role="status">
          {answer && t(answer)}
        </p>
      </div>
    </Menu>
  );
}
