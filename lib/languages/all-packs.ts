// Every pack, one line a language; in alphabetical order.
export { ar } from "./ar";
export { de } from "./de";
export { en } from "./en";
export { es } from "./es";
export { fa } from "./fa";
export { fr } from "./fr";
export { he } from "./he";
export { it } from "./it";
export { nl } from "./nl";
export { pt } from "./pt";
export { ru } from "./ru";
export { sv } from "./sv";
export { tr } from "./tr";
export { zh } from "./zh";
