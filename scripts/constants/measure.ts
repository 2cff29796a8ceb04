/** Prints the quality of reading, matching and comparing on the invented events and on the set that nothing is trained with. */
import { markedArticles } from "../../tests/events/marked";
import { quality } from "../../tests/events/quality";

console.log(JSON.stringify(quality([markedArticles(), markedArticles("reports/5")])));
