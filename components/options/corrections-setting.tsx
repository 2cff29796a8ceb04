import type { ArticleSummary } from "../../lib/library";
import type { Correction, FigureAnchor, KeptCorrection } from "../../lib/model";
import { type Act, actsOf } from "../../lib/view/acts";
import { ActLine } from "../corrections/act-line";
import type { CorrectionNotice } from "../corrections/correcting";
import { NoticeWords } from "../corrections/notice-words";
import { Foreign } from "../text/foreign";
import { useTranslation } from "../translation";
import { Section } from "./section";

export interface CorrectionsSettingProps {
  readonly corrections: readonly KeptCorrection[];
  /** How many there are in all. */
  readonly correctionCount: number;
  /** What the library still holds of the articles that they concern, by id. */
  readonly correctedArticles: Readonly<Record<string, ArticleSummary>>;
  readonly onMoreCorrections: () => void;
  /** What became of the last one taken back. */
  readonly correctionNotice: CorrectionNotice | null;
  readonly onWithdraw: (ids: readonly string[]) => void;
  readonly onUndoWithdraw: () => void;
}

type Articles = CorrectionsSettingProps["correctedArticles"];

function anchorsOf(correction: Correction): readonly FigureAnchor[] {
  if (correction.about === "fact") return correction.figures;
  return correction.about === "figure" ? [correction.figure] : [];
}

/** A figure in its sentence, as the article has it: an outlet may give several alike. */
function AnchoredFigure({
  figure,
  articles,
}: {
  readonly figure: FigureAnchor;
  readonly articles: Articles;
}) {
  const { language = "und", direction = "ltr" } = articles[figure.articleId] ?? {};
  return (
    <blockquote class="quoted note">
      <Foreign language={language} direction={direction}>
        {figure.sentence.slice(0, figure.start)}
        <mark>{figure.sentence.slice(figure.start, figure.end)}</mark>
        {figure.sentence.slice(figure.end)}
      </Foreign>
    </blockquote>
  );
}

interface ActRowProps {
  readonly act: Act;
  readonly articles: Articles;
  readonly onWithdraw: () => void;
}

function ActRow({ act, articles, onWithdraw }: ActRowProps) {
  const { t, date } = useTranslation();
  return (
    <li>
      <div>
        <p>
          <ActLine act={act} articles={articles} />
        </p>
        {anchorsOf(act.correction).map((figure) => (
          <AnchoredFigure
            key={`${figure.articleId} ${figure.start} ${figure.sentence}`}
            figure={figure}
            articles={articles}
          />
        ))}
        <p class="note">{date(act.at)}</p>
      </div>
      <button type="button" class="quiet" onClick={onWithdraw}>
        {t("corrections.takeBack")}
      </button>
    </li>
  );
}

/** What the reader set right, the latest first, each to be taken back. */
export function CorrectionsSetting(props: CorrectionsSettingProps) {
  const { corrections, correctionCount, correctedArticles, correctionNotice } = props;
  const { onMoreCorrections, onWithdraw, onUndoWithdraw } = props;
  const { t } = useTranslation();
  const left = correctionCount - corrections.length;
  return (
    <Section title={t("settings.corrections")}>
      <div role="status">
        {correctionNotice && <NoticeWords notice={correctionNotice} onUndo={onUndoWithdraw} />}
      </div>
      {correctionCount === 0 && <p class="note">{t("settings.corrections.none")}</p>}
      <ul class="corrections">
        {actsOf(corrections).map((act) => (
          <ActRow
            key={act.ids[0]}
            act={act}
            articles={correctedArticles}
            onWithdraw={() => onWithdraw(act.ids)}
          />
        ))}
      </ul>
      {left > 0 && (
        <p>
          <button type="button" class="quiet" onClick={onMoreCorrections}>
            {t("section.showAll", { count: left })}
          </button>
        </p>
      )}
    </Section>
  );
}
