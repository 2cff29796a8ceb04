import { Fragment } from "preact";
import { useId, useState } from "preact/hooks";
import type { Claim } from "../../lib/model";
import { Evidence } from "../comparison/evidence";
import { useScope } from "../comparison/scope";
import { Figure } from "../text/figure";
import { Foreign } from "../text/foreign";
import { Message } from "../text/message";
import { OutletName } from "../text/outlet-name";
import { Published } from "../text/published";
import { ShowMore } from "../text/show-more";
import { useTranslation } from "../translation";

/** Claims shown before the reader asks for all. */
const FIRST = 12;

function Source({ claim: { quantity } }: { readonly claim: Claim }) {
  const { attribution } = quantity;
  return attribution ? <Foreign>{attribution.source}</Foreign> : null;
}

function Row({ claim }: { readonly claim: Claim }) {
  const { articles } = useScope();
  const [open, setOpen] = useState(false);
  const sentence = useId();
  const article = articles[claim.articleId];
  if (!article) return null;
  return (
    <>
      <tr>
        <td>
          <Published iso={article.publishedAt} />
        </td>
        <th scope="row">
          <OutletName article={article} />
        </th>
        <td>
          <button
            type="button"
            class="quiet claim-figure"
            aria-expanded={open}
            aria-controls={sentence}
            onClick={() => setOpen(!open)}
          >
            <Figure article={article} quantity={claim.quantity} />
          </button>
        </td>
        <td>
          <Source claim={claim} />
        </td>
      </tr>
      <tr id={sentence} hidden={!open}>
        <td colSpan={4}>
          {open && <Evidence claim={claim} article={article} />}
          {claim.headline && (
            <p class="note">
              <Message
                id="claim.headlineSays"
                values={{ figure: <Figure article={article} quantity={claim.headline} /> }}
              />
            </p>
          )}
        </td>
      </tr>
    </>
  );
}

/** Every claim of a fact in the order of time; each figure leads to its sentence. */
export function ClaimTable({ claims, label }: { readonly claims: readonly Claim[]; readonly label: string }) {
  const { t } = useTranslation();
  return (
    <ShowMore items={claims} first={FIRST} more="event.moreClaims">
      {(shown) => (
        <table class="claim-table">
          <caption class="visually-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t("event.time")}</th>
              <th scope="col">{t("event.outlet")}</th>
              <th scope="col">{t("event.figure")}</th>
              <th scope="col">{t("event.source")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((claim) => (
              <Fragment key={claim.articleId}>
                <Row claim={claim} />
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
    </ShowMore>
  );
}
