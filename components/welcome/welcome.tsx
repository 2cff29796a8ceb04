import type { FunctionComponent } from "preact";
import type { Failure } from "../../lib/browser/protocol";
import type { MessageKey } from "../../lib/i18n";
import type { Article, Comparison } from "../../lib/model";
import { ComparisonView } from "../comparison/comparison-view";
import { Scoped } from "../comparison/scoped";
import { useTranslation } from "../translation";
import { NameOutlets, type NameOutletsProps } from "./name-outlets";
import { ClickPicture, DifferPicture, SavingPicture } from "./pictures";

/** How far the sample event has come. */
export type SampleState =
  | { readonly state: "offered" | "working" | "removed" }
  | { readonly state: "failed"; readonly failure: Failure }
  | {
      readonly state: "shown";
      readonly comparison: Comparison;
      readonly articles: Readonly<Record<string, Article>>;
    };

export interface WelcomeProps extends NameOutletsProps {
  readonly sample: SampleState;
  readonly onTry: () => void;
  readonly onRemove: () => void;
}

const STEPS: readonly (readonly [FunctionComponent, title: MessageKey, text: MessageKey])[] = [
  [SavingPicture, "welcome.step1", "welcome.step1.text"],
  [ClickPicture, "welcome.step2", "welcome.step2.text"],
  [DifferPicture, "welcome.step3", "welcome.step3.text"],
];

function Steps() {
  const { t } = useTranslation();
  return (
    <ol class="steps">
      {STEPS.map(([Picture, title, text]) => (
        <li key={title}>
          <Picture />
          <h2>{t(title)}</h2>
          <p>{t(text)}</p>
        </li>
      ))}
    </ol>
  );
}

function Sample({ sample, onTry, onRemove }: Omit<WelcomeProps, "onNameOutlets">) {
  const { t } = useTranslation();
  const working = sample.state === "working";
  if (sample.state === "shown")
    return (
      <>
        <p class="sample-bar">
          <span class="note">{t("welcome.sampleNote")}</span>
          <button type="button" class="quiet" onClick={onRemove}>
            {t("welcome.remove")}
          </button>
        </p>
        <Scoped comparison={sample.comparison} articles={sample.articles} onShow={null}>
          <div class="popup">
            <ComparisonView comparison={sample.comparison} />
          </div>
        </Scoped>
      </>
    );
  return (
    <>
      <button type="button" class="primary" aria-disabled={working} onClick={working ? undefined : onTry}>
        {t(working ? "welcome.trying" : "welcome.try")}
      </button>
      <p class={sample.state === "failed" ? "failed" : "note"} role="status">
        {sample.state === "removed" && t("welcome.removed")}
        {sample.state === "failed" && t(`failure.${sample.failure.code}`)}
      </p>
    </>
  );
}

/** The first page: what the extension is for, in three pictures, and an event to try it with. */
export function Welcome(props: WelcomeProps) {
  const { t } = useTranslation();
  return (
    <main class="welcome">
      <h1>{t("welcome.title")}</h1>
      <p class="promise">{t("welcome.promise")}</p>
      <Steps />
      <section class="sample">
        <Sample {...props} />
      </section>
      <NameOutlets onNameOutlets={props.onNameOutlets} />
      <p class="note">{t("welcome.shortcut")}</p>
    </main>
  );
}
