import { Fragment } from "preact";
import type { Reason } from "../../lib/model";
import { reasonWords } from "../../lib/view/reason-words";
import { Foreign } from "../text/foreign";
import { Hidden } from "../text/hidden";
import { useTranslation } from "../translation";

function Evidence({ reason }: { readonly reason: Reason }) {
  const { title, values } = reasonWords(reason, useTranslation());
  return (
    <>
      {title}
      {values.map((value, index) => (
        <Fragment key={value}>
          {index === 0 ? ": " : " · "}
          <Foreign class="value">{value}</Foreign>
        </Fragment>
      ))}
    </>
  );
}

/** Why two articles are held to report one event, or not: each piece of evidence with the words it rests on. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { t } = useTranslation();
  if (reasons.length === 0) return <p class="note">{t("report.noReasons")}</p>;
  return (
    <ul class="reasons">
      {reasons.map((reason) => {
        const supports = reason.weight >= 0;
        return (
          <li key={reason.code} class={supports ? "reason for" : "reason against"}>
            <span class="reason-sign" aria-hidden="true">
              {supports ? "+" : "−"}
            </span>
            <span>
              <Hidden>{t(supports ? "report.for" : "report.against")}: </Hidden>
              <Evidence reason={reason} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
