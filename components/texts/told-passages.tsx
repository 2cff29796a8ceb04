import { Fragment } from "preact";
import type { SoleSentence, ToldByOne } from "../../lib/compare";
import { HereTag } from "../comparison/here-tag";
import { useScope } from "../comparison/scope";
import { OutletName } from "../text/outlet-name";
import { ShowMore } from "../text/show-more";
import { useTranslation } from "../translation";
import { PassageQuote } from "./passage-quote";

/** Sentences of one article shown before the reader asks for all. */
const FIRST = 4;

function ToldBy({ articleId, told }: { readonly articleId: string; readonly told: readonly SoleSentence[] }) {
  const { subjectId, articles } = useScope();
  return (
    <>
      <h3 class="texts-group">
        {articleId === subjectId && <HereTag />} <OutletName article={articles[articleId]} />
      </h3>
      <ShowMore items={told} first={FIRST}>
        {(shown) => (
          <ul class="told">
            {shown.map((place) => (
              <li key={`${place.passage}:${place.sentence.start}`}>
                <PassageQuote articleId={articleId} place={place} />
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </>
  );
}

/** What one report alone tells, what only others tell first; the page's own at the end. */
export function ToldPassages({ told, alone }: ToldByOne) {
  const { t } = useTranslation();
  const { subjectId, articles } = useScope();
  const tellers = [...new Set(told.map(({ articleId }) => articleId))];
  const ordered = [...tellers.filter((id) => id !== subjectId), ...tellers.filter((id) => id === subjectId)];
  return (
    <section class="section section-told">
      <h2 class="section-title">{t("told.title")}</h2>
      <p class="note">{t(told.length > 0 ? "told.explained" : "told.none")}</p>
      {ordered.map((id) => (
        <ToldBy key={id} articleId={id} told={told.filter(({ articleId }) => articleId === id)} />
      ))}
      {alone.length > 0 && (
        <p class="note">
          {t("told.alone")}{" "}
          {alone.map((id, index) => (
            <Fragment key={id}>
              {index > 0 && " · "}
              <OutletName article={articles[id]} />
            </Fragment>
          ))}
        </p>
      )}
    </section>
  );
}
