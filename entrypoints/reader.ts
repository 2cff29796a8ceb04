import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { PageReading } from "../lib/browser/reader-protocol";
import { extractArticle } from "../lib/extract";

const LONGEST_SELECTION = 200_000;

const selectedText = (): string => String(window.getSelection() ?? "").slice(0, LONGEST_SELECTION);

function readPage(): PageReading {
  if (document.contentType === "application/pdf") return { state: "pdf" };
  const [address] = location.href.split("#", 1);
  const url = address ?? location.href;
  const result = extractArticle(document.cloneNode(true) as Document, { url, now: new Date() });
  const page = { url, title: document.title.trim(), selection: selectedText() };
  return result.state === "article"
    ? { state: "article", article: result.article, page }
    : { state: "none", title: result.title, page };
}

/** Put into a tab by the reader's click; what it returns is the injection's result. */
export default defineUnlistedScript((): PageReading => {
  try {
    return readPage();
  } catch (error) {
    return { state: "error", detail: String(error).slice(0, 1000) };
  }
});
