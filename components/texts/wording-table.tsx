import { Fragment } from "preact";
import type { Fact } from "../../lib/model";
import { type SharedWording, wordingsByWords } from "../../lib/view/wordings";
import { FactLabel } from "../comparison/fact-label";
import { useScope } from "../comparison/scope";
import { Foreign } from "../text/foreign";
import { OutletName } from "../text/outlet-name";
import { ShowMore } from "../text/show-more";
import { useTranslation } from "../translation";

/** Facts shown before the reader asks for all. */
const FIRST = 8;

function WordingRow({ words, articleIds }: SharedWording) {
  const { articles } = useScope();
  const first = articles[articleIds[0] ?? ""];
  return (
    <tr>
      <td class="wording-words">
        <Foreign language={first?.language ?? "und"} direction={first?.direction ?? "ltr"}>
          {words}
        </Foreign>
      </td>
      <td>
        {articleIds.map((id, index) => (
          <Fragment key={id}>
            {index > 0 && " · "}
            <OutletName article={articles[id]} />
          </Fragment>
        ))}
      </td>
    </tr>
  );
}

function WordingsOf({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation();
  return (
    <table class="wording-table">
      <caption>
        <FactLabel fact={fact} />
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t("wording.words")}</th>
          <th scope="col">{t("share.outlet")}</th>
        </tr>
      </thead>
      <tbody>
        {wordingsByWords(fact).map((wording) => (
          <WordingRow key={wording.words} {...wording} />
        ))}
      </tbody>
    </table>
  );
}

/** The words that each outlet uses for those counted, side by side, as they stand. */
export function WordingTable({ facts }: { readonly facts: readonly Fact[] }) {
  const { t } = useTranslation();
  const worded = facts.filter((fact) => wordingsByWords(fact).length > 0);
  if (worded.length === 0) return null;
  return (
    <section class="section section-wording">
      <h2 class="section-title">{t("wording.title")}</h2>
      <ShowMore items={worded} first={FIRST}>
        {(shown) => shown.map((fact) => <WordingsOf key={fact.id} fact={fact} />)}
      </ShowMore>
    </section>
  );
}
