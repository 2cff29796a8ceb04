/** What the toolbar button says: the worker speaks of nothing else, and wakes without the other texts. */
import ar from "../../assets/messages/button/ar.json";
import en from "../../assets/messages/button/en.json";
import { addTexts } from "./catalogues";

addTexts({ en, ar });
