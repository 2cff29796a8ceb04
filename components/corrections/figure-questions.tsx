import { useState } from "preact/hooks";
import type { Correction, Fact } from "../../lib/model";
import { joinable, kindsFor, ofAnotherGroup, ofKind, ofSameGroup } from "../../lib/view/correcting";
import type { IndependentClaim } from "../../lib/view/sources";
import { useScope } from "../comparison/scope";
import { useTranslation } from "../translation";
import { Choice, Choices } from "./choices";
import type { Deed } from "./correcting";
import { JoinChoice } from "./join-choice";

interface FigureQuestionsProps {
  readonly voice: IndependentClaim;
  readonly fact: Fact;
  readonly onCorrect: (corrections: readonly Correction[], deed: Deed) => void;
  readonly onEscape: () => void;
}

/** What is wrong with a figure, and where that leaves a choice, what is right. */
export function FigureQuestions({ voice, fact, onCorrect, onEscape }: FigureQuestionsProps) {
  const { t } = useTranslation();
  const { articles, facts } = useScope();
  const [question, setQuestion] = useState<"what" | "kind" | "group">("what");
  const others = joinable(voice, fact, facts);
  const apart = ofAnotherGroup(voice, fact, articles);
  if (question === "kind")
    return (
      <Choices key="kind" label={t("correct.kindTitle")} onEscape={onEscape}>
        {kindsFor(voice.claim.quantity).map((kind) => (
          <Choice
            key={kind}
            label={t(`kind.${kind}`)}
            onChoose={() => onCorrect(ofKind(voice, kind, articles), "kind")}
          />
        ))}
      </Choices>
    );
  if (question === "group")
    return (
      <Choices key="group" label={t("correct.sameGroupTitle")} onEscape={onEscape}>
        <JoinChoice
          facts={others}
          onChoose={(other) => onCorrect(ofSameGroup(voice, other, articles), "sameGroup")}
        />
      </Choices>
    );
  return (
    <Choices key="what" label={t("correct.title")} onEscape={onEscape}>
      <Choice
        label={t("correct.notFigure")}
        onChoose={() => onCorrect(ofKind(voice, null, articles), "notFigure")}
      />
      <Choice label={t("correct.kind")} onChoose={() => setQuestion("kind")} />
      {apart.length > 0 && (
        <Choice label={t("correct.otherGroup")} onChoose={() => onCorrect(apart, "otherGroup")} />
      )}
      {others.length > 0 && <Choice label={t("correct.sameGroup")} onChoose={() => setQuestion("group")} />}
    </Choices>
  );
}
