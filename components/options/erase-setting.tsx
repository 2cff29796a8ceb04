import { useEffect, useId, useRef, useState } from "preact/hooks";
import { useRegainedFocus } from "../focus";
import { useTranslation } from "../translation";
import { Section } from "./section";

/** How far erasing has come. */
export type EraseState = "none" | "working" | "done";

export interface EraseSettingProps {
  readonly articles: number;
  readonly erased: EraseState;
  readonly onErase: () => void;
}

interface ConfirmProps {
  readonly articles: number;
  readonly working: boolean;
  readonly onErase: () => void;
  readonly onCancel: () => void;
}

/** Asks for the word of the button to be typed: nothing brings the library back afterwards. */
function Confirm({ articles, working, onErase, onCancel }: ConfirmProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const what = useId();
  useEffect(() => input.current?.focus(), []);
  const word = t("settings.erase.word");
  const submit = (event: Event): void => {
    event.preventDefault();
    const isTyped = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
    setRefused(!isTyped);
    if (isTyped && !working) onErase();
  };
  return (
    <form class="confirm" onSubmit={submit}>
      <p id={what}>{t("settings.erase.what", { count: articles })}</p>
      <p class="note">{t("settings.erase.safe")}</p>
      <label>
        {t("settings.erase.type", { word })}
        <input
          ref={input}
          dir="auto"
          autocomplete="off"
          value={typed}
          aria-describedby={what}
          aria-invalid={refused}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p class="setting-line">
        <button type="submit" class="danger" aria-disabled={working}>
          {t(working ? "settings.erase.working" : "settings.erase.now")}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t("settings.erase.cancel")}
        </button>
      </p>
      <p class="failed" role="alert">
        {refused && t("settings.erase.refused", { word })}
      </p>
    </form>
  );
}

/** Erasing the whole library, in two steps. */
export function EraseSetting({ articles, erased, onErase }: EraseSettingProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const open = asking && erased !== "done";
  const place = useRegainedFocus<HTMLFieldSetElement>(open);
  return (
    <Section title={t("settings.erase")} place={place}>
      <p class={erased === "done" ? "" : "note"} role="status">
        {erased === "done" ? t("settings.erase.done") : articles === 0 && t("settings.erase.nothing")}
      </p>
      {open && (
        <Confirm
          articles={articles}
          working={erased === "working"}
          onErase={onErase}
          onCancel={() => setAsking(false)}
        />
      )}
      {!open && articles > 0 && (
        <p>
          <button type="button" class="quiet warning" onClick={() => setAsking(true)}>
            {t("settings.erase.ask")}
          </button>
        </p>
      )}
    </Section>
  );
}
