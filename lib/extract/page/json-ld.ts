/** A JSON-LD node; every field is unchecked. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Blocks longer than this are data dumps, not metadata. */
const LONGEST_BLOCK = 3_000_000;
const MOST_BLOCKS = 60;
const MOST_NODES = 3000;
const DEEPEST = 8;
/** Texts of structured data are read up to here. */
const LONGEST_TEXT = 20_000;
const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:[a-z]*NewsArticle|Article|[a-z]*BlogPosting|Report|LiveBlogPosting|SocialMediaPosting|ScholarlyArticle|TechArticle|Opinion[a-z]*|Review|ClaimReview)$/i;

export const isRecord = (value: unknown): value is LinkedData =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Types of a node, whether it has one or several. */
export function typesOf(node: LinkedData): string[] {
  const type = node["@type"];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === "string");
}

/** Raw line breaks inside strings, which JSON forbids and many publishers write. */
const escapeControls = (json: string): string => json.replace(/\p{Cc}+/gu, (run) => " ".repeat(run.length));

function withoutEnd(text: string, ...ends: readonly string[]): string {
  const end = ends.find((end) => text.endsWith(end));
  return end === undefined ? text : text.slice(0, -end.length).trimEnd();
}

/** Takes off the end of the CDATA section or the comment that wraps a block: `]]>`, `//-->`. */
function withoutWrapEnd(json: string): string {
  const inner = withoutEnd(json, "*/");
  const opened = withoutEnd(inner, "]]>", "-->");
  return opened === inner ? json : withoutEnd(opened, "/*", "//");
}

function parse(source: string): unknown {
  const trimmed = source.trim();
  const opened = trimmed.replace(/^(?:\/\*|\/\/)?\s*<!(?:\[CDATA\[|--)(?:\s*\*\/|\s*\/\/)?/, "");
  const json = withoutEnd(withoutWrapEnd(opened).trim(), ";");
  for (const attempt of [json, escapeControls(json)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next spelling of the same block is tried.
    }
  }
  return null;
}

function collect(value: unknown, into: LinkedData[], depth: number): void {
  if (depth > DEEPEST || into.length >= MOST_NODES) return;
  if (Array.isArray(value)) for (const item of value) collect(item, into, depth + 1);
  else if (isRecord(value)) {
    into.push(value);
    for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"])
      if (typeof value[key] === "object") collect(value[key], into, depth + 1);
  }
}

/** Every JSON-LD node of a document: several blocks, arrays, `@graph`, CDATA- and comment-wrapped ones. */
export function linkedData(document: Document): LinkedData[] {
  const nodes: LinkedData[] = [];
  for (const script of [...document.querySelectorAll('script[type*="ld+json" i]')].slice(0, MOST_BLOCKS)) {
    const source = script.textContent ?? "";
    if (source.length <= LONGEST_BLOCK) collect(parse(source), nodes, 0);
  }
  return nodes;
}

/** True for a node of an article's type. */
export const isArticle = (node: LinkedData): boolean => typesOf(node).some((type) => ARTICLE_TYPE.test(type));

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
};

function unescapeOnce(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,6}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Character references that metadata carry escaped over again, once or several times. */
function unescapeReferences(text: string): string {
  const once = unescapeOnce(text);
  return once === text ? text : unescapeOnce(unescapeOnce(once));
}

/** A template's mark that nobody filled, or what a script writes for nothing. */
const UNFILLED: readonly RegExp[] = [
  /\{\{[^{}]{0,80}\}\}/u,
  /\$\{[^{}]{0,80}\}/u,
  /<%[^%]{0,80}%>/u,
  /^%[\p{L}\p{N}_.:-]{1,60}%$/u,
  /^(?:\[object Object\]|undefined|null|NaN)$/u,
];

/** What a page states, as a reader would be shown it; null for nothing and for a template's unfilled mark. */
export function statedText(value: string): string | null {
  const text = unescapeReferences(value.slice(0, LONGEST_TEXT)).replace(/\s+/g, " ").trim();
  return text === "" || UNFILLED.some((mark) => mark.test(text)) ? null : text;
}

/** A text value of a node: a string, the first of an array, or a value object's `@value` or `name`. */
export function textOf(value: unknown, depth = 0): string | null {
  if (typeof value === "string") return statedText(value);
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return textOf(value[0], depth + 1);
  if (isRecord(value)) return textOf(value["@value"] ?? value.name, depth + 1);
  return null;
}

/** Names of persons and bodies in a node's field: objects with a name, strings, arrays of both. */
export function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => textOf(item) ?? []);
  const name = textOf(value);
  return name === null ? [] : [name];
}
