/** The texts of library, settings and first page: imported by those pages alone. */
import ar from "../../assets/messages/pages/ar.json";
import en from "../../assets/messages/pages/en.json";
import { addTexts } from "./catalogues";

addTexts({ en, ar });
