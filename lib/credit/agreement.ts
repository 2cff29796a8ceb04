/** Whether a verb that stands alone can have a name for its subject, where verbs show gender and number. */
import type { LanguagePack } from "../languages/contract";
import type { Agreement } from "../languages/contract/statements";
import { fold } from "../text/fold";
import { tokenize } from "../text/tokens";
import { type NameWords, nameWords } from "./name-words";

type Gender = "feminine" | "masculine" | null;

/** The gender that a verb or a participle shows; null where its form leaves it open. */
function genderOfVerb(word: string, { feminineVerb, masculineVerb }: Agreement): Gender {
  if (feminineVerb.test(word)) return "feminine";
  return masculineVerb.test(word) ? "masculine" : null;
}

/** The gender of the noun that a name begins with; null where it is a person's own name, or a plural. */
function genderOfName(name: string, { feminineNoun, soundPlural }: Agreement, words: NameWords): Gender {
  const head = words.withoutArticle(tokenize(name).find(({ type }) => type === "word")?.folded ?? "");
  if (!words.isSpeaker(head)) return null;
  if (head.endsWith(fold(feminineNoun))) return "feminine";
  return words.isSpeaker(head + soundPlural.subject) ? "masculine" : null;
}

/**
 * Whether a name can be the subject of a verb that has none beside it: «أضافت» goes on with no «مدير».
 *
 * @param verb the verb, folded, without what is joined to it
 */
export function agrees(verb: string, name: string, pack: LanguagePack): boolean {
  const agreement = pack.statements.agreement;
  if (!agreement) return true;
  const own = genderOfVerb(verb, agreement);
  const other = genderOfName(name, agreement, nameWords(pack));
  return own === null || other === null || own === other;
}

/** Whether a word's ending makes an object of it: «أبلغ | الصحافيين». */
export function isObjectForm(word: string, pack: LanguagePack): boolean {
  const plural = pack.statements.agreement?.soundPlural;
  if (!plural?.object || !word.endsWith(plural.object)) return false;
  if (plural.always.test(word)) return true;
  const { isSpeaker, withoutArticle } = nameWords(pack);
  return isSpeaker(withoutArticle(word).slice(0, -plural.object.length) + plural.subject);
}

/** Whether a noun, as spelled, ends in a pronoun of its owner: «خطته». */
export function isOwnedForm(word: string, { statements, grammar }: LanguagePack): boolean {
  return (statements.agreement?.owned.test(word) ?? false) && !word.startsWith(grammar.article);
}
