/** A comparison in the forms in which a reader takes it along. */
import type { Translator } from "../../i18n";
import "../../i18n/pages";
import { toCslJson, toRis } from "./citations";
import { toCsv } from "./csv";
import { toHtmlFragment } from "./html";
import { toHtmlPage } from "./html-page";
import { toMarkdown } from "./markdown";
import { withoutOverrides } from "./overrides";
import { shared, type ToShare } from "./shared";
import { toText } from "./text";

export type { ToShare } from "./shared";

export const COPIES = ["text", "markdown", "html"] as const;
export const FILES = ["html", "csv", "csl", "ris"] as const;
export type CopyForm = (typeof COPIES)[number];
export type FileForm = (typeof FILES)[number];

/** For the clipboard: plain text, and the same with formatting where that was asked for. */
export interface CopyContent {
  readonly text: string;
  readonly html: string | null;
}

export interface FileContent {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

export function copyOf(form: CopyForm, what: ToShare, translator: Translator): CopyContent {
  const comparison = shared(what, translator);
  if (form === "markdown") return { text: withoutOverrides(toMarkdown(comparison, translator)), html: null };
  return {
    text: withoutOverrides(toText(comparison, translator)),
    html: form === "html" ? toHtmlFragment(comparison, translator) : null,
  };
}

export function fileOf(form: FileForm, what: ToShare, translator: Translator): FileContent {
  const comparison = shared(what, translator);
  const name = `variorum-${what.now.toISOString().slice(0, 10)}`;
  switch (form) {
    case "html":
      return { name: `${name}.html`, type: "text/html", content: toHtmlPage(comparison, translator) };
    case "csv":
      return { name: `${name}.csv`, type: "text/csv", content: toCsv(comparison) };
    case "csl":
      return { name: `${name}.json`, type: "application/json", content: toCslJson(comparison) };
    case "ris":
      return { name: `${name}.ris`, type: "application/x-research-info-systems", content: toRis(comparison) };
  }
}
