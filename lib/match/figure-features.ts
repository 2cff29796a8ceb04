/** What the figures of two texts say, as named numbers of 0 to 1. */
import { inBoth, type WeightedFingerprint } from "./evidence";
import type { FigureEvidence } from "./figures";

/** Bits of agreeing figures at which they say all that figures can say. */
const FULL_BITS = 30;

/** Of the figures that two texts could share, the share that agrees or is near. */
function shareOf({ told, near, tellable }: FigureEvidence): number {
  return tellable === 0 ? 0 : Math.min(1, (told + near) / tellable);
}

/** Likeness of words that two accounts of one event do not exceed unless one copies the other. */
const OWN_WORDS = 0.35;

/** 0–1: how far two texts are worded by one pattern. */
export function inSameWords(termsAlike: number): number {
  return Math.max(0, (termsAlike - OWN_WORDS) / (1 - OWN_WORDS));
}

/** Bits of figures that a bulletin gives at the least: an index, a price and how far it moved. */
const BULLETIN_BITS = 10;

/** 0–1: how far the figures are others where the words are the same, as they are in a series of bulletins. */
export function figuresChanged(compared: FigureEvidence): number {
  return (1 - shareOf(compared)) * Math.min(1, compared.tellable / BULLETIN_BITS);
}

/** Features of figures and ages. Symmetric. */
export function figureFeatures(a: WeightedFingerprint, b: WeightedFingerprint, compared: FigureEvidence) {
  const { told, near, tellable, contradicting } = compared;
  const share = shareOf(compared);
  const weighty = Math.min(1, tellable / FULL_BITS);
  const ages = inBoth(a.ages, b.ages).length;
  const bothGiveAges = a.ledeAges.size > 0 && b.ledeAges.size > 0;
  // One report gives the victim's age, the other the suspect's.
  const ofOnePerson = bothGiveAges && inBoth(a.fullNames, b.fullNames).length > 0;
  return {
    figuresAgree: Math.min(1, told / FULL_BITS),
    figuresNear: Math.min(1, near / FULL_BITS),
    figuresAlike: share * weighty,
    figuresUnlike: Math.max(0, 1 - 4 * share) * weighty,
    figuresContradict: contradicting.length / 3,
    sameAge: ages === 0 ? 0 : ages / Math.min(a.ages.size, b.ages.size),
    otherAge: ages === 0 && bothGiveAges && !ofOnePerson ? 1 : 0,
  };
}
