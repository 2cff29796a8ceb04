/** What changed from the text before, in the forms in which a text is taken along as evidence. */
import type { Translator } from "../../i18n";
import type { Article, Claim, DiffRun } from "../../model";
import { keptOf } from "../diff-runs";
import { titleText } from "../fact-title";
import type { FigureChange } from "../figure-changes";
import { escaped, isolated } from "../share/escape";
import { markdown } from "./markdown";
import { plain } from "./plain";
import type { EarlierText } from "./version";

const LEFT_OUT = " […] ";

function sentenceOf({ quantity: { passage, sentence } }: Claim, { passages }: Article): string {
  return (passages[passage]?.text ?? "").slice(sentence.start, sentence.end).trim();
}

/** A figure that changed, as a line of its own, and the sentences in which both texts give it. */
interface ChangedFigure {
  readonly line: string;
  readonly sentences: readonly { readonly name: string; readonly text: string }[];
}

function figureOf(
  { fact, before, after }: FigureChange,
  { change }: EarlierText,
  translator: Translator,
): ChangedFigure {
  const { t } = translator;
  const values = { before: before?.quantity.text ?? "", after: after?.quantity.text ?? "" };
  const words = before && after ? "reading.changed" : after ? "reading.added" : "reading.dropped";
  const title = titleText(fact, translator);
  const said = plain(t(words, values));
  return {
    line: title === null ? said : `${title}: ${said}`,
    sentences: [
      ...(before ? [{ name: t("reading.before"), text: sentenceOf(before, change.before) }] : []),
      ...(after ? [{ name: t("reading.after"), text: sentenceOf(after, change.after) }] : []),
    ],
  };
}

/** What is known of the text before, then each figure that changed. */
function headOf(earlier: EarlierText, translator: Translator) {
  const { t, date, number } = translator;
  const { version, firstSeen, hash, change } = earlier;
  return {
    title: plain(t("evidence.changes", { version: number(version) })),
    known: [
      `${t("evidence.firstSeen")}: ${plain(date(firstSeen) ?? firstSeen)} (${firstSeen})`,
      `${t("evidence.hash")}: ${hash}`,
    ],
    figures: change.changes.map((each) => figureOf(each, earlier, translator)),
  };
}

/** The runs in a form's own marks; of the same words only those near a change. */
function marked(runs: readonly DiffRun[], mark: (kind: DiffRun["kind"], text: string) => string): string {
  return runs
    .map(({ kind, text }, at) => {
      if (kind !== "same") return ` ${mark(kind, text.trim())}`;
      const { before, skipped, after } = keptOf(text, at === 0, at === runs.length - 1);
      return mark(kind, skipped === 0 ? text : `${before}${LEFT_OUT}${after}`);
    })
    .join("")
    .trim();
}

/** Each run that was cut or added, on a line of its own. */
export function changeAsText(earlier: EarlierText, translator: Translator): string {
  const { t } = translator;
  const { title, known, figures } = headOf(earlier, translator);
  const quoted = (name: string, text: string) =>
    `  ${name}: ${plain(t("share.quoted", { sentence: text.replace(/\s+/gu, " ").trim() }))}`;
  const { wording } = earlier.change;
  const runs = (wording ?? []).flatMap(({ kind, text }) =>
    kind === "same" ? [] : [quoted(t(`diff.${kind}`), text)],
  );
  return [
    title,
    ...known,
    ...figures.flatMap(({ line, sentences }) => [
      line,
      ...sentences.map(({ name, text }) => quoted(name, text)),
    ]),
    t("reading.wording"),
    ...(wording === null ? [t("diff.unlike")] : runs),
  ].join("\n");
}

export function changeAsMarkdown(earlier: EarlierText, translator: Translator): string {
  const { t } = translator;
  const { title, known, figures } = headOf(earlier, translator);
  const marks = { same: "", removed: "~~", added: "**" } as const;
  const { wording } = earlier.change;
  const words = wording && marked(wording, (kind, text) => `${marks[kind]}${markdown(text)}${marks[kind]}`);
  const items = figures.flatMap(({ line, sentences }) => [
    `- ${markdown(line)}`,
    ...sentences.map(({ name, text }) => `  - ${name}: ${markdown(text)}`),
  ]);
  return [
    `### ${markdown(title)}`,
    [...known.map((line) => `- ${markdown(line)}`), ...items].join("\n"),
    words === null ? t("diff.unlike") : words.replace(/^/gmu, "> "),
  ].join("\n\n");
}

export function changeAsHtml(earlier: EarlierText, translator: Translator): string {
  const { t } = translator;
  const { title, known, figures } = headOf(earlier, translator);
  const { wording, after } = earlier.change;
  const { language, direction } = after;
  const tags = { removed: "del", added: "ins" } as const;
  const words =
    wording &&
    marked(wording, (kind, text) =>
      kind === "same" ? escaped(text) : `<${tags[kind]}>${escaped(text)}</${tags[kind]}>`,
    ).replaceAll("\n", "<br>");
  const items = figures.map(({ line, sentences }) => {
    const said = sentences.map(
      ({ name, text }) => `<br>${escaped(name)}: ${isolated({ text, language, direction })}`,
    );
    return `<li>${escaped(line)}${said.join("")}</li>`;
  });
  return [
    `<h3>${escaped(title)}</h3>`,
    `<ul>${known.map((line) => `<li>${escaped(line)}</li>`).join("")}${items.join("")}</ul>`,
    words === null
      ? `<p>${escaped(t("diff.unlike"))}</p>`
      : `<blockquote>${isolated({ text: "", language, direction }, words)}</blockquote>`,
  ].join("");
}
