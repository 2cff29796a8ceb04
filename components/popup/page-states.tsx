import type { Failure, PageView } from "../../lib/browser/protocol";
import type { MessageKey } from "../../lib/i18n";
import { Foreign } from "../text/foreign";
import { useTranslation } from "../translation";

/** Characters of a selection shown back to the reader. */
const SELECTION_SHOWN = 160;

type Unread = Exclude<PageView["state"], "article" | "none">;
const WORDS: Readonly<Record<Unread, readonly [title: MessageKey, text: MessageKey]>> = {
  "browser-page": ["state.browser.title", "state.browser.text"],
  "store-page": ["state.store.title", "state.store.text"],
  pdf: ["state.pdf.title", "state.pdf.text"],
  "no-access": ["state.access.title", "state.access.text"],
};

/** A page that cannot be read: why, and what to do instead. */
export function UnreadPage({ state }: { readonly state: Unread }) {
  const { t } = useTranslation();
  const [title, text] = WORDS[state];
  return (
    <section class="section teaching">
      <h1 class="teaching-title">{t(title)}</h1>
      <p>{t(text)}</p>
    </section>
  );
}

interface NoArticleProps {
  readonly selection: string;
  readonly onUseSelection: () => void;
}

/** A page without an article: the text that the reader selected can be compared instead. */
export function NoArticle({ selection, onUseSelection }: NoArticleProps) {
  const { t } = useTranslation();
  const characters = Array.from(selection.trim());
  const isLong = characters.length > SELECTION_SHOWN;
  return (
    <section class="section teaching">
      <h1 class="teaching-title">{t("state.none.title")}</h1>
      <p>{t("state.none.text")}</p>
      {characters.length === 0 ? (
        <p class="note">{t("state.none.hint")}</p>
      ) : (
        <>
          <p class="note">{t("state.none.selected")}</p>
          <blockquote class="quoted">
            <Foreign>{characters.slice(0, SELECTION_SHOWN).join("") + (isLong ? "…" : "")}</Foreign>
          </blockquote>
          <button type="button" class="primary" onClick={onUseSelection}>
            {t("state.none.useSelection")}
          </button>
        </>
      )}
    </section>
  );
}

interface FailedProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** An expected failure in the reader's words, with the machine's words one step away. */
export function Failed({ failure, onRetry }: FailedProps) {
  const { t } = useTranslation();
  return (
    <section class="section teaching" role="alert">
      <h1 class="teaching-title">{t("state.failed.title")}</h1>
      <p>{t(`failure.${failure.code}`)}</p>
      <button type="button" class="primary" onClick={onRetry}>
        {t("state.failed.retry")}
      </button>
      {failure.detail !== "" && (
        <details class="why">
          <summary class="why-summary">{t("state.failed.detail")}</summary>
          <p class="note">
            <Foreign>{failure.detail}</Foreign>
          </p>
        </details>
      )}
    </section>
  );
}
