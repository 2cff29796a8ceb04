/** Texts of what connects: imported by the pages that the open edition alone has. */
import ar from "../../assets/messages/connect/ar.json";
import en from "../../assets/messages/connect/en.json";
import { addTexts } from "./catalogues";

addTexts({ en, ar });
