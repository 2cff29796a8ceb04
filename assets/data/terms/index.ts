// Written by scripts/build-term-priors.ts: how common terms are, by language.
import ar from "./ar.json";
import de from "./de.json";
import en from "./en.json";
import es from "./es.json";
import fa from "./fa.json";
import fr from "./fr.json";
import he from "./he.json";
import it from "./it.json";
import nl from "./nl.json";
import pt from "./pt.json";
import ru from "./ru.json";
import sv from "./sv.json";
import tr from "./tr.json";
import zh from "./zh.json";


import type { PackedWords } from "../../../lib/text/hashed-words";

export const termPriors: Readonly<Record<string, PackedWords>> = {
  ar,
  de,
  en,
  es,
  fa,
  fr,
  he,
  it,
  nl,
  pt,
  ru,
  sv,
  tr,
  zh,
};
