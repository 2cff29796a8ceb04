/**
 * Who may import whom. A layer is the folder (or file) with the longest matching prefix; `may` lists the layers and
 * packages that it imports besides itself.
 */
export interface Layer {
  readonly prefix: string;
  readonly may: readonly string[];
}

const MODEL = "lib/model";
const CONTRACT = "lib/languages/contract";
const TEXT = "lib/text";
const CREDIT = "lib/credit";
const SYNTAX = "lib/syntax";
const CORRECTIONS = "lib/corrections";
const FIGURES = "lib/figures";
const FINGERPRINT = "lib/fingerprint";
const MATCH = "lib/match";
const COMPARE = "lib/compare";
const EXTRACT = "lib/extract";
const PACKS = "lib/languages/index";
const PAGE_WORDS = "lib/languages/pages";
const PAGE_LIST = "lib/languages/all-pages";
const PHRASES = "lib/languages/phrases";
const DETECTION = "lib/languages/detect";
const PIPELINE = "lib/pipeline";
const STORE = "lib/store";
const BROWSER = "lib/browser";
/** All that connects; the rest knows it by its door alone. */
const CONNECT = "lib/connect";
const CONNECT_DOOR = "lib/connect/index";
const BROWSER_CONNECT = "lib/browser/connect";
const PROTOCOL = "lib/browser/protocol";
const I18N = "lib/i18n";
/** Units, precision and intervals: the arithmetic of figures. */
const MEASURES = "lib/measures";
/** The host by which readers know a site. */
const HOST = "lib/host";
/** What the library tells of what it holds. */
const LIBRARY = "lib/library";
/** Hashes that tell articles and their texts apart. */
const IDENTITY = "lib/identity";
const VIEW = "lib/view";
const COMPONENTS = "components";
const PREACT = "preact";
/** Checks the shape of what crosses a boundary. */
const VALIDATION = "valibot";

/** Pure stages in the order of the data: each may import those before it. */
const STAGES = [TEXT, SYNTAX, CREDIT, CORRECTIONS, FIGURES, FINGERPRINT, MATCH, COMPARE] as const;

/** Data tables that a script has generated. */
const TABLES = "assets/data/";
/** Pure libraries, by the one stage that uses them. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = { [MATCH]: ["diff"] };

const stageLayers: Layer[] = STAGES.map((prefix, position) => ({
  prefix,
  may: [MODEL, CONTRACT, MEASURES, HOST, TABLES, ...(LIBRARIES[prefix] ?? []), ...STAGES.slice(0, position)],
}));

export const LAYERS: readonly Layer[] = [
  ...stageLayers,
  { prefix: MODEL, may: [] },
  { prefix: MEASURES, may: [MODEL] },
  { prefix: IDENTITY, may: [MODEL] },
  { prefix: HOST, may: [] },
  { prefix: LIBRARY, may: [MODEL] },
  { prefix: CONTRACT, may: [MODEL] },
  { prefix: "lib/languages/partial", may: [CONTRACT] },
  { prefix: "lib/languages/unit-table", may: [CONTRACT] },
  { prefix: PHRASES, may: [CONTRACT] },
  { prefix: PACKS, may: [MODEL, CONTRACT, "lib/languages/"] },
  { prefix: "lib/languages/all-packs", may: ["lib/languages/"] },
  { prefix: PAGE_WORDS, may: [CONTRACT, PAGE_LIST] },
  { prefix: PAGE_LIST, may: ["lib/languages/*/page"] },
  { prefix: DETECTION, may: [MODEL, CONTRACT, PAGE_WORDS, TEXT] },
  { prefix: EXTRACT, may: [MODEL, CONTRACT, TEXT, PAGE_WORDS, DETECTION] },
  // Put into pages, so it must stay small: it knows no language's words.
  {
    prefix: "lib/extract/page",
    may: [
      MODEL,
      ...["content", "pieces", "plain", "prose"].map((file) => `${EXTRACT}/${file}`),
      "lib/text/fold",
      "@mozilla/readability",
    ],
  },
  { prefix: PIPELINE, may: [MODEL, CONTRACT, PACKS, ...STAGES] },
  {
    prefix: STORE,
    may: [MODEL, HOST, IDENTITY, LIBRARY, PIPELINE, EXTRACT, "dexie", VALIDATION, ...STAGES],
  },
  { prefix: BROWSER, may: [MODEL, LIBRARY, EXTRACT, STORE, PIPELINE, I18N, TEXT, VALIDATION, "wxt/"] },
  // No stage and no store: what it needs of them is handed to it.
  { prefix: CONNECT, may: [MODEL, VALIDATION, "feedsmith", "fast-xml-parser", "@nats-io/"] },
  { prefix: BROWSER_CONNECT, may: [MODEL, EXTRACT, STORE, BROWSER, CONNECT_DOOR, VALIDATION, "wxt/"] },
  { prefix: PROTOCOL, may: [MODEL, LIBRARY] },
  { prefix: I18N, may: [MODEL, TEXT, PROTOCOL, "assets/messages/"] },
  {
    prefix: "lib/cli",
    may: [
      ...[MODEL, CONTRACT, PACKS, DETECTION, EXTRACT, PIPELINE, ...STAGES, I18N, VIEW],
      ...["node:", "jsdom", "linkedom"],
    ],
  },
  { prefix: VIEW, may: [MODEL, HOST, LIBRARY, TEXT, CORRECTIONS, MEASURES, I18N, PROTOCOL] },
  {
    prefix: COMPONENTS,
    may: [
      MODEL,
      LIBRARY,
      HOST,
      MEASURES,
      TEXT,
      CORRECTIONS,
      COMPARE,
      I18N,
      VIEW,
      PROTOCOL,
      PREACT,
      "@tanstack/virtual-core",
    ],
  },
  {
    prefix: "entrypoints",
    may: [
      MODEL,
      IDENTITY,
      LIBRARY,
      COMPONENTS,
      BROWSER,
      STORE,
      EXTRACT,
      PIPELINE,
      I18N,
      VIEW,
      TEXT,
      PREACT,
      "wxt/utils/",
      "assets/",
    ],
  },
];

/**
 * Stages and the library are entered by their doors: their own index, or that of a part which goes into a script of its
 * own (what is put into pages, imports, sharing). Texts' tools and views are taken one by one, so that the popup
 * carries only what it shows.
 */
export const BEHIND_DOORS = [...STAGES.filter((stage) => stage !== TEXT), EXTRACT, STORE];
export const SIDE_DOORS = ["lib/extract/page", "lib/store/filling", "lib/store/sharing"];

/** Folders whose code must run wherever it is put: no browser API, no language, no ASCII-only patterns. */
export const PURE = [...STAGES, EXTRACT, PIPELINE];

/** The layer of one language's folder, where it is one: "lib/languages/ar/numbers" → "lib/languages/ar". */
function languageFolder(path: string): string | null {
  const folder = /^lib\/languages\/[a-z]+(?=\/)/.exec(path)?.[0] ?? null;
  return folder === CONTRACT ? null : folder;
}

/** True where `path` is `prefix`, lies in that folder, or matches it with `*` for one folder's name. */
export function within(path: string, prefix: string): boolean {
  if (prefix.includes("*")) {
    const [before = "", after = ""] = prefix.split("*");
    return (
      path.startsWith(before) &&
      path.endsWith(after) &&
      !path.slice(before.length, -after.length).includes("/")
    );
  }
  if (/[/:]$/.test(prefix)) return path.startsWith(prefix);
  return (
    path === prefix ||
    `${path}/index` === prefix ||
    path.startsWith(`${prefix}/`) ||
    path.replace(/\.[a-z]+$/, "") === prefix
  );
}

export function layerOf(path: string): Layer | null {
  const own = languageFolder(path);
  if (own)
    return {
      prefix: own,
      may: [CONTRACT, MODEL, TABLES, "lib/languages/partial", "lib/languages/unit-table", PHRASES],
    };
  const matching = LAYERS.filter(({ prefix }) => within(path, prefix));
  return matching.sort((a, b) => b.prefix.length - a.prefix.length)[0] ?? null;
}
