import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { wakeWorker } from "../lib/browser/wake";

/** The popup's first script, small enough to run while the rest of it loads. */
export default defineUnlistedScript(wakeWorker);
