/** Reads the quantities of the text on standard input, once, and writes how many milliseconds that took. */
import { readFileSync } from "node:fs";
import { readQuantities } from "../../../lib/figures";
import { packFor } from "../../../lib/languages";
import { readArticle } from "../../../lib/text/passage";
import { articleOf } from "../../figures/reading";

const [language = "en"] = process.argv.slice(2);
const article = articleOf(language, readFileSync(0, "utf8"));
const start = performance.now();
readQuantities(readArticle(article, packFor(language)));
console.log(performance.now() - start);
