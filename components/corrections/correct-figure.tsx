import { useId, useRef, useState } from "preact/hooks";
import type { Fact } from "../../lib/model";
import { type IndependentClaim, outletOf } from "../../lib/view/sources";
import { useScope } from "../comparison/scope";
import { Sign } from "../icons";
import { Hidden } from "../text/hidden";
import { useTranslation } from "../translation";
import { OnDemand } from "./on-demand";

interface CorrectFigureProps {
  readonly voice: IndependentClaim;
  readonly fact: Fact;
}

/** The quiet way to say that a figure was read wrongly, or stands in the wrong fact. */
export function CorrectFigure({ voice, fact }: CorrectFigureProps) {
  const { t } = useTranslation();
  const { correcting, articles } = useScope();
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const panel = useId();
  if (!correcting) return null;
  const { articleId, quantity } = voice.claim;
  const article = articles[articleId];
  const outlet = (article && outletOf(article)) ?? t("article.unknownOutlet");
  const close = (): void => {
    toggle.current?.focus();
    setOpen(false);
  };
  return (
    <>
      <button
        type="button"
        class="correct-toggle"
        ref={toggle}
        aria-expanded={open}
        aria-controls={panel}
        title={t("correct.title")}
        onClick={() => setOpen(!open)}
      >
        <Sign name="more" />
        <Hidden>{t("correct.open", { figure: quantity.text, outlet })}</Hidden>
      </button>
      <div id={panel} class="correct" hidden={!open}>
        {open && (
          <OnDemand>
            {({ FigureQuestions }) => (
              <FigureQuestions
                voice={voice}
                fact={fact}
                onEscape={close}
                onCorrect={(corrections, deed) => {
                  close();
                  correcting.onCorrect(corrections, deed);
                }}
              />
            )}
          </OnDemand>
        )}
      </div>
    </>
  );
}
