import { readFile } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  articleFromMarkdown,
  articleFromText,
  type Extraction,
  extractArticle,
  readHtmlBytes,
} from "../extract";

import { articleFromExport } from "./exported-article";
import { parseHtml } from "./html-document";

/** A file that could not be read at all, or of a kind that is not read. */
export interface FileFailure {
  readonly state: "unreadable" | "unknown-format";
  readonly detail: string;
}

export interface ArticleFile {
  /** The path as given. */
  readonly file: string;
  /** What the offsets of the article's passages refer to: a `.txt` file's content; null for the body text. */
  readonly source: string | null;
  readonly result: Extraction | FileFailure;
}

function pageFrom(path: string, bytes: Uint8Array): Extraction {
  const decoded = readHtmlBytes(bytes);
  if (decoded.state === "none") return { ...decoded, title: basename(path) };
  const url = pathToFileURL(resolve(path)).href;
  return extractArticle(parseHtml(decoded.html), { url, now: new Date() });
}

function textFrom(path: string, bytes: Uint8Array): Omit<ArticleFile, "file"> {
  const decoded = readHtmlBytes(bytes);
  if (decoded.state === "none") return { source: null, result: { ...decoded, title: basename(path) } };
  // The content as it stands: a decoder would drop the byte order mark, and every offset would be one too small.
  const marked = decoded.charset === "utf-8" && bytes[0] === 0xef && bytes[1] === 0xbb;
  const source = marked ? `\ufeff${decoded.html}` : decoded.html;
  return { source, result: articleFromText(source, basename(path)) };
}

function parse(path: string, bytes: Uint8Array): Omit<ArticleFile, "file"> {
  const utf8 = (): string => new TextDecoder().decode(bytes);
  switch (extname(path).toLowerCase()) {
    case ".txt":
    case ".text":
      return textFrom(path, bytes);
    case ".md":
    case ".markdown":
      return { source: null, result: articleFromMarkdown(utf8(), basename(path)) };
    case ".json":
      return { source: null, result: articleFromExport(utf8(), basename(path)) };
    case ".html":
    case ".htm":
    case ".xhtml":
      return { source: null, result: pageFrom(path, bytes) };
    default:
      return { source: null, result: { state: "unknown-format", detail: `no reader for ${basename(path)}` } };
  }
}

/** Reads one file as an article: `.txt`, `.html`, `.md` or an exported `.json`. Never throws. */
export async function readArticleFile(path: string): Promise<ArticleFile> {
  try {
    return { file: path, ...parse(path, await readFile(path)) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { file: path, source: null, result: { state: "unreadable", detail } };
  }
}
