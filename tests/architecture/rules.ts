import { BEHIND_DOORS, layerOf, PURE, SIDE_DOORS, within } from "./layers";
import { importsOf, type SourceFile, withoutComments } from "./source";

export interface Violation {
  readonly path: string;
  readonly rule: string;
  readonly detail: string;
}

type Rule = (file: SourceFile) => string[];

/** Packages that one layer alone may know. Types count too: they tie code to the package as much. */
const RESERVED: Readonly<Record<string, string>> = { dexie: "lib/store", "wxt/browser": "lib/browser" };

function isPure(path: string): boolean {
  return PURE.some((prefix) => within(path, prefix));
}

const importsOnlyItsLayers: Rule = (file) => {
  const layer = layerOf(file.path);
  if (!layer) return [`${file.path} belongs to no layer`];
  const allowed = [layer.prefix, ...layer.may];
  return importsOf(file).filter((target) => !allowed.some((prefix) => within(target, prefix)));
};

const entersByTheDoor: Rule = (file) =>
  importsOf(file).filter((target) => {
    const house = BEHIND_DOORS.find((prefix) => within(target, prefix));
    if (house === undefined || within(file.path, house)) return false;
    return ![house, ...SIDE_DOORS].some((door) => target === door || target === `${door}/index`);
  });

const leavesReservedPackages: Rule = (file) =>
  importsOf(file).filter((target) => {
    const owner = RESERVED[target];
    return owner !== undefined && !within(file.path, owner);
  });

/** The globals through which an extension speaks to its browser. */
const BROWSER_GLOBALS =
  /(?<![\p{L}\p{N}_$."'])(?:chrome|browser|indexedDB|localStorage|sessionStorage)\s*(?:\?\.|\.|\[)/gu;

const touchesNoBrowser: Rule = (file) => {
  if (!isPure(file.path) && !within(file.path, "components")) return [];
  return [...withoutComments(file.text).matchAll(BROWSER_GLOBALS)].map(([found]) => found);
};

const importsNoSingleLanguage: Rule = (file) => {
  if (file.path.startsWith("lib/languages/")) return [];
  return importsOf(file).filter(
    (target) =>
      /^lib\/languages\/[a-z]{2,3}(?:\/|$)/.test(target) && !within(target, "lib/languages/contract"),
  );
};

/** Letters of any script but Latin and Greek (units and mathematics use both), written or escaped. */
const FOREIGN_LETTERS = /(?![\p{Script=Latin}\p{Script=Greek}])[\p{L}--\p{Lm}]+/gv;
const ESCAPE = /\\u\{?([0-9a-f]{4,6})\}?/giu;
/** Script data, which is no language's: one letter folds the same way in every language. */
const SCRIPT_DATA = ["lib/text/fold", "lib/text/tokens", "lib/fingerprint/skeleton"];

const holdsNoForeignLetters: Rule = (file) => {
  if (!isPure(file.path) || SCRIPT_DATA.some((prefix) => within(file.path, prefix))) return [];
  const code = withoutComments(file.text).replace(ESCAPE, (_, code) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  return [...code.matchAll(FOREIGN_LETTERS)].map(([found]) => found);
};

const ENGLISH =
  /(?<![\p{L}\p{N}_-])(?:said|says|told|according to|hundred|thousand|million|billion|dozens?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|yesterday|tomorrow|roughly|nearly|approximately|at least|more than|injured|soldiers?|civilians?|police)(?![\p{L}\p{N}_-])/iu;
const STRINGS_AND_PATTERNS =
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|(?<=[=(,:[!&|?]\s*)\/(?![*/])(?:[^/\\\n]|\\.)+\/[a-z]*/gu;

const holdsNoEnglishWords: Rule = (file) => {
  if (!isPure(file.path)) return [];
  const literals = [...withoutComments(file.text).matchAll(STRINGS_AND_PATTERNS)].map(([literal]) => literal);
  return literals.filter((literal) => ENGLISH.test(literal));
};

const usesNoAsciiPatterns: Rule = (file) => {
  if (!isPure(file.path) && !file.path.startsWith("lib/languages/")) return [];
  return [...withoutComments(file.text).matchAll(/\\[bBwW]/g)].map(([found]) => found);
};

/** Each rule by the sentence that a reader of a failure sees. */
export const RULES: Readonly<Record<string, Rule>> = {
  "imports only its own layer, the model, the contract and earlier stages": importsOnlyItsLayers,
  "enters a stage by its door": entersByTheDoor,
  "leaves Dexie to the store and the browser's API to lib/browser": leavesReservedPackages,
  "touches no browser global": touchesNoBrowser,
  "imports no single language": importsNoSingleLanguage,
  "holds no letters of one language's script": holdsNoForeignLetters,
  "holds no English words": holdsNoEnglishWords,
  "uses no ASCII-only word patterns": usesNoAsciiPatterns,
};

/** Every breach of every rule in the given files. */
export function violations(files: readonly SourceFile[]): Violation[] {
  return Object.entries(RULES).flatMap(([rule, check]) =>
    files.flatMap((file) => check(file).map((detail) => ({ path: file.path, rule, detail }))),
  );
}
