import type { ComponentChildren } from "preact";
import type { MessageKey } from "../../lib/i18n";
import { withNumerals } from "../../lib/i18n";
import type { Article, FigureAnchor } from "../../lib/model";
import type { Act } from "../../lib/view/acts";
import { Foreign } from "../text/foreign";
import { Message } from "../text/message";
import { OutletName } from "../text/outlet-name";
import { useTranslation } from "../translation";

/** What is told of an article that a correction concerns. */
export type ToldArticle = Pick<Article, "outlet" | "url" | "language" | "direction" | "headline">;
export type NamedArticles = Readonly<Record<string, ToldArticle>>;

interface ActLineProps {
  readonly act: Act;
  readonly articles: NamedArticles;
}

function Pointed({ figure, articles }: { readonly figure: FigureAnchor; readonly articles: NamedArticles }) {
  const { numerals } = useTranslation();
  const article = articles[figure.articleId];
  const words = withNumerals(figure.sentence.slice(figure.start, figure.end), numerals);
  return (
    <>
      <Foreign class="figure" language={article?.language ?? "und"} direction={article?.direction ?? "ltr"}>
        {words}
      </Foreign>{" "}
      <span class="note">
        (<Outlet id={figure.articleId} articles={articles} />)
      </span>
    </>
  );
}

function Outlet({ id, articles }: { readonly id: string; readonly articles: NamedArticles }) {
  const { t } = useTranslation();
  const article = articles[id];
  return article ? <OutletName article={article} /> : <span class="unknown">{t("corrections.gone")}</span>;
}

function Titled({ id, articles }: { readonly id: string; readonly articles: NamedArticles }) {
  const article = articles[id];
  return (
    <>
      <Outlet id={id} articles={articles} />
      {article?.headline && (
        <>
          {": "}
          <Foreign language={article.language} direction={article.direction}>
            {article.headline}
          </Foreign>
        </>
      )}
    </>
  );
}

function said(id: MessageKey, values: Readonly<Record<string, ComponentChildren>>) {
  return <Message id={id} values={values} />;
}

function Words({ act: { correction }, articles }: ActLineProps) {
  const { t } = useTranslation();
  if (correction.about === "figure") {
    const figure = <Pointed figure={correction.figure} articles={articles} />;
    return correction.kind === null
      ? said("corrections.notFigure", { figure })
      : said("corrections.kind", { figure, kind: t(`kind.${correction.kind}`) });
  }
  if (correction.about === "fact") {
    const [a, b] = correction.figures.map((figure) => (
      <Pointed key={figure.articleId} figure={figure} articles={articles} />
    ));
    return said(correction.same ? "corrections.sameGroup" : "corrections.otherGroup", { a, b });
  }
  const [a, b] = correction.articles.map((id) => <Titled key={id} id={id} articles={articles} />);
  return said(correction.same ? "corrections.sameEvent" : "corrections.notSameEvent", { a, b });
}

/** What the reader said with one click, in a sentence. */
export function ActLine({ act, articles }: ActLineProps) {
  const { t } = useTranslation();
  const more = act.ids.length - 1;
  return (
    <span class="act-words">
      <Words act={act} articles={articles} />
      {more > 0 && <span class="note"> {t("corrections.more", { count: more })}</span>}
    </span>
  );
}
