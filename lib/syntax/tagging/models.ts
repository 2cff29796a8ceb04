/** Learnt weights by language (see NOTICES.md). */
import ar from "../../../assets/data/tagging/ar.json";
import en from "../../../assets/data/tagging/en.json";
import type { TaggerModel } from "../../languages/contract/tagging";
import type { LanguageCode } from "../../model";

const MODELS: Partial<Record<LanguageCode, TaggerModel>> = { ar, en };

/** The weights for a language, or null where none were learnt. */
export function taggerModel(language: LanguageCode): TaggerModel | null {
  return Object.hasOwn(MODELS, language) ? (MODELS[language] ?? null) : null;
}
