import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { PageReading } from "../lib/browser/reader-protocol";
import { copyOfPage, keptAddress, nativeValue, readContent } from "../lib/extract/page";

const LONGEST_SELECTION = 200_000;
const LONGEST_TITLE = 2000;

const selectedText = (): string => String(window.getSelection() ?? "").slice(0, LONGEST_SELECTION);

function readPage(): PageReading {
  if (nativeValue(document, "contentType") === "application/pdf") return { state: "pdf" };
  const [address = ""] = location.href.split("#", 1);
  const copy = copyOfPage(document);
  const title = copy.title.trim().slice(0, LONGEST_TITLE);
  const content = readContent(copy, address);
  return { state: "page", url: keptAddress(address), title, selection: selectedText(), content };
}

/** Put into a tab by the reader's click; what it returns is the injection's result. */
export default defineUnlistedScript((): PageReading => {
  try {
    return readPage();
  } catch (error) {
    return { state: "error", detail: String(error).slice(0, 1000) };
  }
});
