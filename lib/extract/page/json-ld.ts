/** A JSON-LD node; every field is unchecked. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Blocks longer than this are data dumps, not metadata. */
const LONGEST_BLOCK = 3_000_000;
const DEEPEST = 8;
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

function parse(source: string): unknown {
  const json = source
    .trim()
    .replace(/^(?:\/\*|\/\/)?\s*<!(?:\[CDATA\[|--)(?:\s*\*\/|\s*\/\/)?/, "")
    .replace(/(?:\/[*/]\s{0,40})?(?:\]\]>|-->)\s{0,40}(?:\*\/)?$/, "")
    .trim()
    .replace(/;$/, "");
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
  if (depth > DEEPEST) return;
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
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? "";
    if (source.length <= LONGEST_BLOCK) collect(parse(source), nodes, 0);
  }
  return nodes;
}

/** The node that describes the page's article: the first of an article type that has a headline or a body. */
export function articleNode(nodes: readonly LinkedData[]): LinkedData | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  return (
    articles.find((node) => node.articleBody !== undefined || node.datePublished !== undefined) ??
    articles.find((node) => node.headline !== undefined) ??
    null
  );
}

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

/** Character references that metadata carries doubly escaped. */
export function unescapeReferences(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,6}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A text value of a node: a string, the first of an array, or a value object's `@value` or `name`. */
export function textOf(value: unknown): string | null {
  if (typeof value === "string") {
    const text = unescapeReferences(value).replace(/\s+/g, " ").trim();
    return text === "" ? null : text;
  }
  if (Array.isArray(value)) return textOf(value[0]);
  if (isRecord(value)) return textOf(value["@value"] ?? value.name);
  return null;
}

/** Names of persons and bodies in a node's field: objects with a name, strings, arrays of both. */
export function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(namesOf);
  const name = textOf(value);
  return name === null ? [] : [name];
}
