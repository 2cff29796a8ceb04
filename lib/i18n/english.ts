/** The English texts, which stand in where another language has none. */
import en from "../../assets/messages/en.json";
import { addTexts } from "./catalogues";

addTexts({ en });
