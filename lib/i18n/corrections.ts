/** The texts of what a reader sets right: imported with the questions, once one is asked. */
import ar from "../../assets/messages/corrections/ar.json";
import en from "../../assets/messages/corrections/en.json";
import { addTexts } from "./catalogues";

addTexts({ en, ar });
