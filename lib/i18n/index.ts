/** Interface texts in the reader's language: `translator(tag)` gives everything a view needs to speak. */
import "./button";
import "./english";

export { isMessageKey, LOCALES, type Locale, type MessageKey } from "./catalogues";
export { loadTexts } from "./load";
export { chooseLanguageTag } from "./locale";
export { NUMERALS, type Numerals, withNumerals } from "./numerals";
export { type MessagePart, type Params, type Translator, translator } from "./translator";
export { UNIT_SYSTEMS, type UnitSystem } from "./unit-systems";
