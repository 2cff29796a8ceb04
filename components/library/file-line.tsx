import { isMessageKey } from "../../lib/i18n";
import { Sign } from "../icons";
import { Foreign } from "../text/foreign";
import { ShowMore } from "../text/show-more";
import { useTranslation } from "../translation";

/** What became of one imported file; codes of `failed` have their words in the catalogues. */
export interface FileOutcome {
  readonly name: string;
  /** Articles that are new, got a further version, or were there already. */
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** The reader's corrections, new or changed. */
  readonly corrections?: number;
  /** How many parts gave no article, by reason. */
  readonly failed: Readonly<Record<string, number | undefined>>;
  /** Addresses that the file lists without their text. */
  readonly links: readonly { readonly url: string; readonly title: string }[];
}

export function hasFailed(outcome: FileOutcome): boolean {
  return Object.keys(outcome.failed).length > 0;
}

function useFailureWords(): (outcome: FileOutcome) => string[] {
  const { t } = useTranslation();
  return ({ failed }) =>
    Object.entries(failed).map(([code, count = 1]) => {
      const key = `import.fail.${code}`;
      const reason = t(isMessageKey(key) ? key : "import.fail.unreadable");
      return count > 1 ? t("import.failedPart", { reason, count }) : reason;
    });
}

/** Links shown at once. */
const FEW_LINKS = 20;

/** The addresses of a list: nothing of them is fetched before the reader opens one. */
function Links({ links }: Pick<FileOutcome, "links">) {
  const { t } = useTranslation();
  return (
    <details class="why">
      <summary class="why-summary">{t("import.links", { count: links.length })}</summary>
      <p class="note">{t("import.linksHint")}</p>
      <ShowMore items={links} first={FEW_LINKS}>
        {(shown) => (
          <ul class="links">
            {shown.map(({ url, title }, index) => (
              <li key={`${index}${url}`}>
                <a href={url} target="_blank" rel="noreferrer">
                  <Foreign>{title}</Foreign> <Sign name="external" />
                </a>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </details>
  );
}

/** One file of an import: what it gave, and what it did not and why. */
export function FileLine({ outcome }: { readonly outcome: FileOutcome }) {
  const { t } = useTranslation();
  const failures = useFailureWords()(outcome);
  const { added, changed, unchanged, corrections = 0, links } = outcome;
  const told = [
    added > 0 && t("import.added", { count: added }),
    changed > 0 && t("import.changed", { count: changed }),
    unchanged > 0 && t("import.unchanged", { count: unchanged }),
    corrections > 0 && t("import.corrections", { count: corrections }),
  ].filter((words) => words !== false);
  return (
    <>
      <Foreign class="file-name">{outcome.name}</Foreign>{" "}
      {told.length === 0 && failures.length === 0 && links.length === 0
        ? t("import.nothing")
        : told.join(" · ")}
      {failures.map((words) => (
        <span key={words} class="failed">
          {" "}
          {words}
        </span>
      ))}
      {links.length > 0 && <Links links={links} />}
    </>
  );
}
