import { Fragment } from "preact";
import type { CitedSource, Citing } from "../../lib/compare";
import type { MessageKey } from "../../lib/i18n";
import { HereWords } from "../comparison/here-tag";
import { useScope } from "../comparison/scope";
import { Sign } from "../icons";
import { Foreign } from "../text/foreign";
import { OutletName } from "../text/outlet-name";
import { ShowMore } from "../text/show-more";
import { useTranslation } from "../translation";
import { PassageQuote } from "./passage-quote";

/** Sources shown of each group before the reader asks for all. */
const FIRST = 6;

/** "Coast Observer ×2": an outlet and how often it cites. */
function CitingOutlet({ citing }: { readonly citing: Citing }) {
  const { t } = useTranslation();
  const { subjectId, articles } = useScope();
  const times = citing.places.length;
  return (
    <span class="citing">
      {citing.articleId === subjectId ? <HereWords /> : <OutletName article={articles[citing.articleId]} />}
      {times > 1 && <span class="times"> {t("cited.times", { count: times })}</span>}
    </span>
  );
}

function Source({ source }: { readonly source: CitedSource }) {
  const { articles } = useScope();
  return (
    <li class="cited">
      <details>
        <summary>
          <span class="cited-name">
            <Foreign language={source.language}>{source.name}</Foreign>
          </span>
          <span class="cited-by">
            {source.by.map((citing, index) => (
              <Fragment key={citing.articleId}>
                {index > 0 && " · "}
                <CitingOutlet citing={citing} />
              </Fragment>
            ))}
          </span>
          <Sign name="chevron" />
        </summary>
        {source.by.map(({ articleId, places }) => (
          <div key={articleId} class="cited-quotes">
            <OutletName article={articles[articleId]} />
            {places.map((place) => (
              <PassageQuote
                key={`${place.passage}:${place.sentence.start}`}
                articleId={articleId}
                place={place}
              />
            ))}
          </div>
        ))}
      </details>
    </li>
  );
}

function Group({ title, sources }: { readonly title: MessageKey; readonly sources: readonly CitedSource[] }) {
  const { t, number } = useTranslation();
  if (sources.length === 0) return null;
  return (
    <>
      <h3 class="texts-group">
        {t(title)} <span class="count">{number(sources.length)}</span>
      </h3>
      <ShowMore items={sources} first={FIRST}>
        {(shown) => (
          <ul class="reports">
            {shown.map((source) => (
              <Source key={source.name} source={source} />
            ))}
          </ul>
        )}
      </ShowMore>
    </>
  );
}

/** Whom the reports cite: first those whom the page being read leaves out. */
export function CitedSources({ cited }: { readonly cited: readonly CitedSource[] }) {
  const { t } = useTranslation();
  const { subjectId } = useScope();
  const isHere = ({ by }: CitedSource) => by.some(({ articleId }) => articleId === subjectId);
  const here = cited.filter(isHere);
  return (
    <section class="section section-cited">
      <h2 class="section-title">{t("cited.title")}</h2>
      {cited.length === 0 && <p class="note">{t("cited.none")}</p>}
      <Group title="cited.onlyOthers" sources={cited.filter((source) => !isHere(source))} />
      <Group title="cited.both" sources={here.filter(({ by }) => by.length > 1)} />
      <Group title="cited.onlyHere" sources={here.filter(({ by }) => by.length === 1)} />
    </section>
  );
}
