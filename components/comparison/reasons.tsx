import { type ComponentChild, Fragment } from "preact";
import { isMessageKey, type MessageKey } from "../../lib/i18n";
import type { Reason } from "../../lib/model";
import { Foreign } from "../text/foreign";
import { Hidden } from "../text/hidden";
import { Message } from "../text/message";
import { useTranslation } from "../translation";

/** Values named of each reason before "…". */
const VALUES = 5;

function keyOf(code: string): MessageKey {
  const key = `reason.${code}`;
  return isMessageKey(key) ? key : "reason.other";
}

function named(values: readonly string[]): ComponentChild {
  const shown = values.slice(0, VALUES);
  return (
    <>
      {shown.map((value, index) => (
        <Fragment key={value}>
          {index > 0 && " · "}
          <Foreign class="value">{value}</Foreign>
        </Fragment>
      ))}
      {values.length > VALUES && " …"}
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
          <li key={reason.code + reason.values.join()} class={supports ? "reason for" : "reason against"}>
            <span class="reason-sign" aria-hidden="true">
              {supports ? "+" : "−"}
            </span>
            <span>
              <Hidden>{t(supports ? "report.for" : "report.against")}: </Hidden>
              <Message
                id={keyOf(reason.code)}
                count={reason.values.length}
                values={{ values: named(reason.values) }}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
