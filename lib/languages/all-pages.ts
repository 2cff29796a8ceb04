// Every pack's page words, one line a language; in alphabetical order.
export { page as ar } from "./ar/page";
export { page as de } from "./de/page";
export { page as en } from "./en/page";
export { page as es } from "./es/page";
export { page as fa } from "./fa/page";
export { page as fr } from "./fr/page";
export { page as he } from "./he/page";
export { page as it } from "./it/page";
export { page as nl } from "./nl/page";
export { page as pt } from "./pt/page";
export { page as ru } from "./ru/page";
export { page as sv } from "./sv/page";
export { page as tr } from "./tr/page";
export { page as zh } from "./zh/page";
