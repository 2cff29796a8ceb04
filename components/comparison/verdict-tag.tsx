import type { Fact } from "../../lib/model";
import { verdictCode } from "../../lib/view/verdict-words";
import { VerdictIcon } from "../icons";
import { useTranslation } from "../translation";
import { ChangeMark } from "./change-mark";

/** A verdict by its sign and its word; what changed with time by a picture of that. */
export function VerdictTag({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation();
  const code = verdictCode(fact);
  const isChange = code === "rise" || code === "fall";
  return (
    <span class={`verdict verdict-${code}`} title={t(`verdict.${code}.explained`)}>
      {isChange ? <ChangeMark fact={fact} /> : <VerdictIcon verdict={fact.verdict} />}
      {t(`verdict.${code}`)}
    </span>
  );
}
