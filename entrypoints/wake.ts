import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { wakeWorker } from "../lib/browser/wake";

/** The popup's first script, a small one: the worker starts while the popup is still being read. */
export default defineUnlistedScript(wakeWorker);
