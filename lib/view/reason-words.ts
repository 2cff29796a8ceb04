/** A piece of evidence in the reader's words: the codes are those that matching gives, the values what each holds. */
import { isMessageKey, type MessageKey, type Translator } from "../i18n";
import type { Reason } from "../model";

export interface ReasonWords {
  readonly title: string;
  /** Words of the articles, or formatted figures, that it rests on. */
  readonly values: readonly string[];
}

type Wording = (values: readonly string[], translator: Translator) => ReasonWords;

function keyOf(code: string): MessageKey {
  const key = `reason.${code}`;
  return isMessageKey(key) ? key : "reason.other";
}

const daysApart: Wording = ([days = ""], { t }) => ({
  title:
    Number(days) === 0
      ? t("reason.published-together")
      : t("reason.published-apart", { count: Math.round(Number(days)) || 0 }),
  values: [],
});

const dates: (code: string) => Wording = (code) => (values, translator) => ({
  title: translator.t(keyOf(code)),
  values: [...new Set(values)].flatMap((value) => translator.day(value) ?? []),
});

/** A figure as digits, in the reader's digits. */
const figure = (value: string, { number }: Translator) =>
  value !== "" && Number.isFinite(Number(value)) ? number(Number(value)) : value;

const figures: (code: string) => Wording = (code) => (values, translator) => ({
  title: translator.t(keyOf(code)),
  values: values.map((value) => figure(value, translator)),
});

/** Kind, figure of one, figure of the other, in threes. */
const contradictions: Wording = (values, translator) => {
  const told: string[] = [];
  for (let at = 0; at + 2 < values.length; at += 3) {
    const [kind = "", a = "", b = ""] = values.slice(at, at + 3);
    const key = `kind.${kind}`;
    const pair = `${figure(a, translator)} / ${figure(b, translator)}`;
    told.push(isMessageKey(key) ? `${translator.t(key)} ${pair}` : pair);
  }
  return { title: translator.t("reason.figures-contradict"), values: told };
};

const reports: (key: "reason.other-reports" | "reason.other-reports-against") => Wording =
  (key) =>
  ([count = ""], { t }) => ({ title: t(key, { count: Number(count) || 0 }), values: [] });

const WORDINGS: Readonly<Record<string, Wording>> = {
  "same-day": dates("same-day"),
  "other-day": dates("other-day"),
  "published-apart": daysApart,
  "figures-agree": figures("figures-agree"),
  "figures-contradict": contradictions,
  "same-age": figures("same-age"),
  "other-age": figures("other-age"),
  "shared-text": ([share = ""], { t, percent }) => ({
    title: t("reason.shared-text", { percent: percent(Number(share) / 100 || 0) }),
    values: [],
  }),
  "other-reports": reports("reason.other-reports"),
  "other-reports-against": reports("reason.other-reports-against"),
};

/** Says a reason; a code of a newer version is told by its values alone. */
export function reasonWords({ code, values }: Reason, translator: Translator): ReasonWords {
  const told = values.filter((value) => value !== "");
  return WORDINGS[code]?.(told, translator) ?? { title: translator.t(keyOf(code)), values: told };
}
