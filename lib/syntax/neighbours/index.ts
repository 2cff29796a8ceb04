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
  participleOfAmount,
  participleOfCounted,
  participleOfEvent,
  participleOfPhrase,
  thingBehindOne,
} from "./events";
import { HEAD_FIRST } from "./head-first";
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
import type { Scene, TagRule } from "./scene";

const HEAD_LAST: readonly TagRule[] = [
  nameBeforeReport,
  reportBehindOpening,
  nounBehindDeterminer,
  adjectiveBehindAdposition,
  participleBeforeNoun,
  bearingBehindNumeral,
  participleOfEvent,
  participleBehindPersons,
  participleOfPhrase,
  eventBeforeNumeral,
  reportBeforeThat,
  reportBehindName,
  participleBehindOblique,
  nounOfTime,
  nounWithin,
  pluralBehindAdposition,
  nameBeforeSubject,
  gerundWithin,
  nounForAdverb,
  documentBeforeVerb,
  reportOfDocument,
  participleOfDocument,
  participleOfCounted,
  speakerBeforeName,
  participleBeforeAgent,
  pluralOfPersons,
  pluralBehindName,
  nounForAdposition,
  nounBeforeAuxiliary,
  auxiliaryOfPerfect,
  reportBehindAdverb,
  reportOfAside,
  compoundAdjective,
  nameByCapital,
  nounBehindGenitive,
  nounBehindPossessor,
  adpositionForVerb,
  finiteBehindSubordinator,
  participleOfAmount,
  thingBehindOne,
];

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
    for (const correct of corrections) {
      const tag = correct(scene, at);
      if (!tag) continue;
      tags[at] = tag;
      break;
    }
}
