import * as all from "./all-pages";
import type { PageWords } from "./contract/page";

/** What extraction knows of each language; kept apart from the packs because the content script must stay small. */
export const pageWords: readonly PageWords[] = Object.values(all);
