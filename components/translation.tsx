import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Translator, translator } from "../lib/i18n";

/** The reader's language for every component beneath; English until a page says otherwise. */
export const Translation = createContext<Translator>(translator("en"));

export function useTranslation(): Translator {
  return useContext(Translation);
}
