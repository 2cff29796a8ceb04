/** Pages that mean harm, or whose makers never looked: each holds one story of 42 people, and something that is in the way. */

const SENTENCE =
  "Rescue crews in Tolmar Bay pulled 42 people from the roof of a flooded cannery on Tuesday, the harbor office said.";
const STORY = `<main><article><h1>Flood traps cannery workers</h1><p>${SENTENCE}</p><p>The water rose by nearly two meters in four hours, ${SENTENCE}</p><p>No one was missing by midnight, the office added. ${SENTENCE}</p></article></main>`;

const repeated = (count: number, text: string | ((index: number) => string)): string =>
  Array.from({ length: Math.ceil(count) }, (_, index) =>
    typeof text === "string" ? text : text(index),
  ).join("");
const nested = (depth: number, open: string, inner: string, close: string): string =>
  repeated(depth, open) + inner + repeated(depth, close);
const pageOf = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const withHead = (head: string): string => pageOf(head, STORY);
const around = (before: string, after = ""): string => pageOf("<title>Flood</title>", before + STORY + after);
const data = (json: string): string => `<script type="application/ld+json">${json}</script>`;

/** Names of properties that a reading uses: a field of a form stands in their place. */
const PROPERTIES =
  "parentNode nextElementSibling children childNodes firstChild tagName attributes getAttribute removeAttribute textContent nodeType ownerDocument className id closest contains remove firstElementChild".split(
    " ",
  );
/** The same of a document, where pictures and forms stand in their place. */
const OF_DOCUMENT =
  "querySelectorAll cloneNode title body documentElement getElementsByTagName createElement".split(" ");

function named(): [string, string][] {
  const fields = PROPERTIES.map((name): [string, string] => [
    `a field named ${name}`,
    around(`<form id="f"><input name="${name}"><p>Sign up for the news of the day in your mail.</p></form>`),
  ]);
  const images = OF_DOCUMENT.map((name): [string, string] => [
    `a picture named ${name}`,
    around(`<img name="${name}" alt="">`),
  ]);
  return [...fields, ...images, ["a form named body", around('<form name="body"><p>Search</p></form>')]];
}

function inHead(size: number): [string, string][] {
  const many = (count: number, meta: (index: number) => string): string => repeated(count * size, meta);
  const author = (json: string): string =>
    data(`{"@type":"NewsArticle","headline":"Flood","author":${json}}`);
  return [
    ["a title of many parts", withHead(`<title>${repeated(30_000 * size, "Ferry | ")}Flood</title>`)],
    ["a title without an end", withHead(`<title>${repeated(3_000_000 * size, "x")}</title>`)],
    ["many metas of one name", withHead(many(100_000, () => '<meta name="author" content="Ann">'))],
    ["many metas of many names", withHead(many(100_000, (n) => `<meta name="n${n}" content="Ann">`))],
    [
      "a description without an end",
      withHead(`<meta name="description" content="${repeated(2_000_000 * size, "flood ")}">`),
    ],
    [
      "an address without an end",
      withHead(`<link rel="canonical" href="https://a.example/${repeated(900_000 * size, "a")}">`),
    ],
    ["authors within authors", withHead(author(nested(50_000 * size, "[", "1", "]")))],
    [
      "authors by the thousand",
      withHead(author(`[${repeated(80_000 * size, '{"@id":"https://a.example/1"},')}{"@id":"x"}]`)),
    ],
    [
      "a graph of many nodes",
      withHead(data(`[${repeated(60_000 * size, '{"@type":"NewsArticle","headline":"Ferry"},')}1]`)),
    ],
    [
      "many blocks of data",
      withHead(repeated(3000 * size, data(`{"@type":"NewsArticle","name":"${repeated(900, "x")}"}`))),
    ],
    [
      "a stated text without an end",
      withHead(data(`{"@type":"NewsArticle","articleBody":"${repeated(400_000 * size, "flood ")}"}`)),
    ],
    ["a time of no clock", withHead(data('{"@type":"NewsArticle","datePublished":"2031-02-07T12:75:00Z"}'))],
    ["a time beyond the calendar", withHead('<meta name="date" content="Sat, 01 Jan 12031 10:00:00 GMT">')],
  ];
}

function inDepth(size: number): [string, string][] {
  const deep = Math.max(20, 480 * size);
  const text = repeated(20_000 * size, "and the water rose ");
  const inner = `<p>${SENTENCE}</p><p>${text}</p>`;
  return [
    ["boxes within boxes", around(nested(deep, "<div>", inner, "</div>"))],
    ["boxes with text within boxes", around(nested(deep, `<div>${repeated(20, SENTENCE)}`, "", "</div>"))],
    ["spans within spans", around(`<p>${nested(deep, "<span>", text, "</span>")}</p>`)],
    ["quotations within quotations", around(nested(deep, "<blockquote>", inner, "</blockquote>"))],
    ["lists within lists", around(nested(deep / 2, "<ul><li>", inner, "</li></ul>"))],
    ["tables within tables", around(nested(deep / 4, "<table><tr><td>", inner, "</td></tr></table>"))],
    ["articles within articles", around(nested(deep, "<article>", inner, "</article>"))],
    ["asides within asides", around(nested(deep, "<aside>", inner, "</aside>"))],
    ["the story in the deep", pageOf("", nested(deep, '<div class="ad">', STORY, "</div>"))],
    [
      "templates within templates",
      around(nested(deep / 4, '<div><template shadowrootmode="open">', inner, "</template></div>")),
    ],
  ];
}

function inNumber(size: number): [string, string][] {
  const many = (count: number, text: string | ((index: number) => string)): string =>
    around(repeated(count * size, text));
  const below = (count: number, text: string): string => around("", repeated(count * size, text));
  return [
    ["headings", many(20_000, "<h1>Flood of offers</h1>")],
    ["elements named for titles", many(40_000, '<b class="title">Flood</b>')],
    ["elements named for dates", many(40_000, '<i class="date">Today 1</i>')],
    ["times", many(20_000, (n) => `<time datetime="2031-02-07T10:00:00Z">${n}</time>`)],
    ["links", many(60_000, '<a href="/a">Council adopts the budget</a> ')],
    ["empty paragraphs", many(80_000, "<p></p>")],
    ["advertisements side by side", many(20_000, `<div class="ad-1"><p>${SENTENCE}</p></div>`)],
    ["teasers", below(20_000, '<article><h2><a href="/a">Ferry</a></h2><p>A short text.</p></article>')],
    ["comments", below(20_000, `<div class="comment"><p>${SENTENCE}</p></div>`)],
    [
      "stories",
      below(4000, `<section><h1>Ferry sinks off Brann</h1><p>${SENTENCE}</p><p>${SENTENCE}</p></section>`),
    ],
    [
      "posts",
      below(
        4000,
        '<article><time datetime="2031-02-07T10:00:00Z">10</time><p>A short post of the day.</p></article>',
      ),
    ],
    ["rows", below(15_000, "<table><tr><td>Tolmar</td><td>42</td></tr></table>")],
    ["cells", around("", `<table><tr>${repeated(40_000 * size, "<td>42</td>")}</tr></table>`)],
    [
      "points",
      around(`<h1>Flood</h1><ul>${repeated(20_000 * size, "<li>All of the workers are safe</li>")}</ul>`),
    ],
    ["line breaks", below(80_000, "<br>")],
    [
      "buttons in one sentence",
      around(`<p>Of the people in its path ${repeated(20_000 * size, "<button>42</button> ")}</p>`),
    ],
    ["readings", around(`<p>${repeated(20_000 * size, "<ruby>堤<rt>つつみ</rt></ruby>")}</p>`)],
    ["hidden boxes", many(40_000, '<div hidden class="d-none">Flood</div>')],
    [
      "declared shadow roots",
      many(8000, '<b-x><template shadowrootmode="open"><slot></slot></template>a</b-x>'),
    ],
    ["elements without number", many(300_000, "<b>a</b>")],
    ["copies of one text", many(8000, `<p>${SENTENCE}</p>`)],
    ["comments in the source", many(80_000, "a<!-- b -->")],
  ];
}

function inLength(size: number): [string, string][] {
  const long = repeated(900_000 * size, "a");
  return [
    ["a paragraph without an end", around("", `<p>${repeated(9000 * size, SENTENCE)}</p>`)],
    ["a word without an end", around("", `<p>${long}</p>`)],
    ["a class without an end", around(`<div class="${repeated(200_000 * size, "ad ")}">Flood</div>`)],
    ["an id without an end", around(`<div id="${long}">Flood</div>`)],
    ["a style without an end", around(`<div style="${repeated(60_000 * size, "display : x;")}">Flood</div>`)],
    ["marks that are not drawn", around("", `<p>4${repeated(900_000 * size, "\u00ad\u200b")}2 people</p>`)],
    ["white space", around("", `<p>4${repeated(2_000_000 * size, " \n")}2 people</p>`)],
    ["full stops", around("", `<p>${repeated(900_000 * size, ". ")}</p>`)],
  ];
}

/** Each page with its name. `size` 1 is what a page can do at worst; a part of it is enough to see a fault in shape. */
export const hostilePages = (size: number): readonly (readonly [name: string, html: string])[] => [
  ...named(),
  ...inHead(size),
  ...inDepth(size),
  ...inNumber(size),
  ...inLength(size),
];
