import { useId, useState } from "preact/hooks";
import { useTranslation } from "../translation";

/** How the naming of outlets ended: nothing named yet, no site among the words, refused, allowed. */
type Answer = "none" | "unknown" | "refused" | "allowed";

export interface NameOutletsProps {
  /** Asks the browser, in one prompt, for the sites named; null where no site is named. */
  readonly onNameOutlets: (words: string) => Promise<boolean> | null;
}

/** The outlets that a reader reads anyway: on their pages the button tells what the library holds. */
export function NameOutlets({ onNameOutlets }: NameOutletsProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState("");
  const [answer, setAnswer] = useState<Answer>("none");
  const field = useId();
  const ask = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const allowed = onNameOutlets(words);
    if (allowed === null) return setAnswer("unknown");
    setAnswer((await allowed) ? "allowed" : "refused");
  };
  return (
    <form class="name-outlets" onSubmit={ask}>
      <h2>{t("outletsNamed.title")}</h2>
      <p>{t("outletsNamed.text")}</p>
      <label for={field}>{t("outletsNamed.label")}</label>
      <p class="name-outlets-line">
        <input
          id={field}
          type="text"
          dir="ltr"
          autocomplete="off"
          maxLength={2_000}
          placeholder="bbc.com, aljazeera.net"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <button type="submit" class="primary">
          {t("outletsNamed.ask")}
        </button>
      </p>
      <p class={answer === "allowed" ? "note" : "note failed"} role="status">
        {answer !== "none" && t(`outletsNamed.${answer}`)}
      </p>
    </form>
  );
}
