import { page as ar } from "./ar/page";
import type { PageWords } from "./contract/page";
import { page as de } from "./de/page";
import { page as en } from "./en/page";
import { page as es } from "./es/page";
import { page as fa } from "./fa/page";
import { page as fr } from "./fr/page";
import { page as he } from "./he/page";
import { page as it } from "./it/page";
import { page as nl } from "./nl/page";
import { page as pt } from "./pt/page";
import { page as ru } from "./ru/page";
import { page as tr } from "./tr/page";
import { page as zh } from "./zh/page";

/** What extraction knows of each language; kept apart from the packs because the content script must stay small. */
export const pageWords: readonly PageWords[] = [ar, en, fr, es, de, ru, tr, fa, he, zh, pt, it, nl];
