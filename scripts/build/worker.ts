/** What makes the worker light: all of it is read again whenever it wakes, most of it languages' packs. */
import { minify } from "terser";
import type { Plugin } from "vite";
import { joined } from "../../lib/languages/phrases";

/**
 * Languages as they stand in the worker, kin beside kin: a compressor finds again what is at most 32 KB away. Found by
 * moving one at a time for as long as that made the packs smaller in gzip; a language that is not named comes last.
 */
const KIN = "fr en nl sv de es pt it tr ru he zh fa ar".split(" ");
/** Tables that are alike in every language, for which each stands beside the others of its sort. */
const TABLES = ["units", "numbers"];

const REEXPORT = /export \{ (\w+) \} from ("[^"]+");/g;

const placeOf = (code: string): number => (KIN.includes(code) ? KIN.indexOf(code) : KIN.length);

/** The source that re-exports all packs, as one that makes a pack when it is asked for; modules stand in the order of `KIN`. */
export function packsInOrder(source: string): string {
  const packs = [...source.matchAll(REEXPORT)].map(([, code = "", file = ""]) => ({ code, file }));
  const byKin = packs.toSorted((one, other) => placeOf(one.code) - placeOf(other.code));
  const tables = TABLES.flatMap((sort) =>
    byKin.map(({ code }) => `import "../../assets/data/${sort}/${code}.json";`),
  );
  const makers = byKin.map(({ code, file }) => `${code}: () => require(${file}).${code},`);
  const accessors = packs.map(
    ({ code }) => `Object.defineProperty(exports, "${code}", { enumerable: true, get: makers.${code} });`,
  );
  return [...tables, "const makers = {", ...makers, "};", ...accessors].join("\n");
}

/**
 * Makes each language's pack when it is first asked for: most readers need one or two, and the worker wakes at most clicks.
 * A module that is required is made by whoever asks first, where one that is imported is made at once.
 */
export function packsWhenAsked(): Plugin {
  return {
    name: "packs-when-asked",
    enforce: "pre",
    transform: { filter: { id: /\/lib\/languages\/all-packs\.ts$/ }, handler: packsInOrder },
  };
}

const PLAIN_PHRASES = /phrases`([^`$\\"]*)`/g;

/** Phrases stand one a line in a pack's source; the worker has them as one text, without the white space between. */
export function phrasesJoined(): Plugin {
  return {
    name: "phrases-joined",
    enforce: "pre",
    transform: {
      filter: { id: /\/lib\/languages\/[a-z]{2}\/\w[\w-]*\.ts$/ },
      handler: (code) =>
        code.replace(PLAIN_PHRASES, (_all, lines) => JSON.stringify(joined(lines))).replace(/\n +/g, "\n"),
    },
  };
}

const WORKER = "background.js";

/** Puts functions that are called once where they are called, which the bundler's own minifier leaves. */
export function workerCompressed(): Plugin {
  return {
    name: "worker-compressed",
    apply: "build",
    async generateBundle(_options, bundle) {
      const worker = bundle[WORKER];
      if (worker?.type !== "chunk") return;
      const { code } = await minify(worker.code, { ecma: 2020 });
      if (code === undefined) this.error(`${WORKER} could not be made smaller`);
      worker.code = code;
    },
  };
}
