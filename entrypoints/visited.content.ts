import { defineContentScript } from "wxt/utils/define-content-script";
import { announceVisit } from "../lib/browser/announcement";

/** Registered only for sites that the reader asked to have saved while reading. */
export default defineContentScript({
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main: announceVisit,
});
