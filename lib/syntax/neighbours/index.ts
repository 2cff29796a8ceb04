/** Tags that the words around show to be wrong. */
import type { LanguagePack } from "../../languages/contract";
import type { TextPassage } from "../../text/passage";
import type { Numeral, Tag } from "../model";
import {
  bearingBehindNumeral,
  eventBeforeNumeral,
  finiteBehindSubordinator,
  participleBeforeAgent,
  participleBeforeNoun,
  participleBehindOblique,
  participleBehindPersons,
  participleOfAge,
  participleOfAmount,
  participleOfCounted,
  participleOfEvent,
  participleOfPhrase,
  thingBehindOne,
} from "./events";
import { HEAD_FIRST_RULES } from "./head-first";
import {
  adjectiveBehindAdposition,
  adpositionForVerb,
  auxiliaryOfPerfect,
  compoundAdjective,
  gerundWithin,
  nameBeforeSubject,
  nameByCapital,
  nounBeforeAuxiliary,
  nounBehindDeterminer,
  nounBehindGenitive,
  nounBehindPossessor,
  nounForAdposition,
  nounForAdverb,
  nounOfTime,
  nounWithin,
  pluralBehindAdposition,
  pluralBehindName,
  pluralOfPersons,
} from "./nouns";
import {
  documentBeforeVerb,
  nameBeforeReport,
  participleOfDocument,
  reportBeforeThat,
  reportBehindAdverb,
  reportBehindName,
  reportBehindOpening,
  reportOfAside,
  reportOfDocument,
  speakerBeforeName,
} from "./reports";
import { byTag, type Scene } from "./scene";

/** Of a rule that may correct a word of any part of speech. */
const ANY = "";

const HEAD_LAST = byTag([
  [nameBeforeReport, "VERB AUX"],
  [reportBehindOpening, "ADJ"],
  [nounBehindDeterminer, "VERB"],
  [adjectiveBehindAdposition, "VERB"],
  [participleBeforeNoun, "VERB"],
  [bearingBehindNumeral, "NOUN VERB"],
  [participleOfEvent, "NOUN"],
  [participleBehindPersons, "NOUN"],
  [participleOfPhrase, "NOUN"],
  [participleOfAge, "NOUN"],
  [eventBeforeNumeral, "NOUN"],
  [reportBeforeThat, "NOUN"],
  [reportBehindName, "NOUN"],
  [participleBehindOblique, "VERB"],
  [nounOfTime, "VERB"],
  [nounWithin, "VERB"],
  [pluralBehindAdposition, "VERB"],
  [nameBeforeSubject, "VERB"],
  [gerundWithin, "VERB"],
  [nounForAdverb, "ADV"],
  [documentBeforeVerb, "VERB"],
  [reportOfDocument, "NOUN"],
  [participleOfDocument, "VERB"],
  [participleOfCounted, "VERB"],
  [speakerBeforeName, "VERB"],
  [participleBeforeAgent, "VERB"],
  [pluralOfPersons, "VERB"],
  [pluralBehindName, "VERB"],
  [nounForAdposition, "ADP"],
  [nounBeforeAuxiliary, "VERB"],
  [auxiliaryOfPerfect, "VERB"],
  [reportBehindAdverb, "NOUN"],
  [reportOfAside, "NOUN"],
  [compoundAdjective, ANY],
  [nameByCapital, "VERB"],
  [nounBehindGenitive, "VERB"],
  [nounBehindPossessor, "VERB"],
  [adpositionForVerb, "VERB"],
  [finiteBehindSubordinator, "VERB"],
  [participleOfAmount, "NOUN"],
  [thingBehindOne, "VERB"],
]);
const HEAD_FIRST = byTag(HEAD_FIRST_RULES);

/** Corrects the tags of a passage, from its first word to its last, each by the first rule that speaks. */
export function correctByNeighbours(
  passage: TextPassage,
  tags: Tag[],
  numerals: readonly Numeral[],
  pack: LanguagePack,
): void {
  const corrections = pack.grammar.headFirst ? HEAD_FIRST : HEAD_LAST;
  const ones = new Map(numerals.filter(({ isOne }) => isOne).map(({ from, to }) => [to - 1, from]));
  const scene: Scene = { passage, pack, tags, ones };
  for (let at = 0; at < tags.length; at++)
    for (const correct of corrections(tags[at]?.pos)) {
      const tag = correct(scene, at);
      if (!tag) continue;
      tags[at] = tag;
      break;
    }
}
