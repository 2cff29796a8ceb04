import type { ComponentChild } from "preact";
import type { ArticleSummary } from "../../lib/browser/protocol";
import type { Correction, FigureAnchor, KeptCorrection } from "../../lib/model";
import { type Act, actsOf } from "../../lib/view/acts";
import type { CorrectionNotice } from "../corrections/correcting";
import { NoticeWords } from "../corrections/notice-words";
import { Foreign } from "../text/foreign";
import { Message } from "../text/message";
import { OutletName } from "../text/outlet-name";
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

function Headline({ id, articles }: { readonly id: string; readonly articles: Articles }) {
  const { t } = useTranslation();
  const article = articles[id];
  if (!article) return <span class="unknown">{t("corrections.gone")}</span>;
  return (
    <>
      <Foreign language={article.language} direction={article.direction}>
        {article.headline || t("article.noHeadline")}
      </Foreign>{" "}
      <span class="note">
        (<OutletName article={article} />)
      </span>
    </>
  );
}

/** The figure in its sentence, as the article has it. */
function AnchoredFigure({ figure }: { readonly figure: FigureAnchor }) {
  return (
    <bdi class="anchored">
      {figure.sentence.slice(0, figure.start)}
      <mark>{figure.sentence.slice(figure.start, figure.end)}</mark>
      {figure.sentence.slice(figure.end)}
    </bdi>
  );
}

function Words({ correction, articles }: { readonly correction: Correction; readonly articles: Articles }) {
  const { t } = useTranslation();
  if (correction.about === "match") {
    const [one, other] = correction.articles;
    const values: Record<string, ComponentChild> = {
      one: <Headline id={one} articles={articles} />,
      other: <Headline id={other} articles={articles} />,
    };
    return (
      <Message id={correction.same ? "correction.sameEvent" : "correction.otherEvent"} values={values} />
    );
  }
  if (correction.about === "fact") {
    const [one, other] = correction.figures;
    const values = { one: <AnchoredFigure figure={one} />, other: <AnchoredFigure figure={other} /> };
    return (
      <Message id={correction.same ? "correction.sameGroup" : "correction.otherGroup"} values={values} />
    );
  }
  const figure = <AnchoredFigure figure={correction.figure} />;
  if (correction.kind === null) return <Message id="correction.noFigure" values={{ figure }} />;
  return <Message id="correction.kind" values={{ figure, kind: t(`kind.${correction.kind}`) }} />;
}

interface ActRowProps {
  readonly act: Act;
  readonly articles: Articles;
  readonly onWithdraw: () => void;
}

function ActRow({ act, articles, onWithdraw }: ActRowProps) {
  const { t, date } = useTranslation();
  const more = act.ids.length - 1;
  return (
    <li>
      <div>
        <Words correction={act.correction} articles={articles} />
        <p class="note">
          {date(act.at)}
          {more > 0 && ` · ${t("corrections.more", { count: more })}`}
        </p>
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
