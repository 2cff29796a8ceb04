/** The Arabic texts, loaded where they are spoken: an English reader's popup opens without them. */
import ar from "../../assets/messages/ar.json";
import { addTexts } from "./catalogues";

addTexts({ ar });
