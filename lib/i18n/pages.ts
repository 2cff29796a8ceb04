/** Texts that the popup opens without: imported by the other pages, and by what the popup loads when it is asked for. */
import ar from "../../assets/messages/pages/ar.json";
import en from "../../assets/messages/pages/en.json";
import "./arabic";
import { addTexts } from "./catalogues";

addTexts({ en, ar });
