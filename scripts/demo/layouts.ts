import { allArticles, type SampleArticle, type SampleEvent } from "./article";
import { FEED_AS_NAMED } from "./feeds";

const STYLE = `
  body { margin: 0; font: 18px/1.6 Georgia, "Noto Naskh Arabic", "Noto Serif", serif; color: #222; }
  header, nav, main, aside, footer { max-width: 46rem; margin: 0 auto; padding: .5rem 1rem; }
  nav a { margin-inline-end: 1rem; }
  .site { font-size: 1.6rem; font-weight: bold; }
  .inline-related { border-inline-start: 3px solid #999; padding-inline-start: 1rem; }
  .meta, figcaption, .share, .tags, footer { color: #666; font-size: .85rem; }
  figure { margin: 1rem 0; } .picture { height: 10rem; background: linear-gradient(#567, #ca9); }
  #cookie-consent { position: fixed; inset-inline-end: 1rem; bottom: 1rem; width: 16rem; background: #eee; padding: .5rem 1rem; font-size: .8rem; }
`;

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** JSON inside a script element, where "</" would end it. */
function json(value: object): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

function newsArticle(article: SampleArticle): object {
  return {
    "@type": "NewsArticle",
    headline: article.headline,
    datePublished: article.publishedAt,
    ...(article.byline ? { author: [{ "@type": "Person", name: article.byline }] } : {}),
    publisher: { "@type": "Organization", name: article.outlet.name },
  };
}

/** What each layout says of the article in the page's head. */
const METADATA: Readonly<Record<SampleArticle["outlet"]["layout"], (article: SampleArticle) => string>> = {
  "json-ld": (article) =>
    `<script type="application/ld+json">${json({ "@context": "https://schema.org", ...newsArticle(article) })}</script>`,
  graph: (article) => {
    const site = { "@type": "WebSite", name: article.outlet.name };
    const graph = { "@context": "https://schema.org", "@graph": [site, newsArticle(article)] };
    return `<script type="application/ld+json">${json(graph)}</script>`;
  },
  "open-graph": (article) => `
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="${escapeHtml(article.outlet.name)}">
    <meta property="og:title" content="${escapeHtml(article.headline)}">
    <meta property="article:published_time" content="${article.publishedAt}">
    ${article.byline ? `<meta name="author" content="${escapeHtml(article.byline)}">` : ""}`,
  microdata: (article) => `<meta property="og:site_name" content="${escapeHtml(article.outlet.name)}">`,
};

function links(texts: readonly string[]): string {
  return texts.map((text) => `<a href="/">${escapeHtml(text)}</a>`).join(" ");
}

function list(texts: readonly string[]): string {
  return `<ul>${texts.map((text) => `<li><a href="/">${escapeHtml(text)}</a></li>`).join("")}</ul>`;
}

function meta(article: SampleArticle): string {
  const time = `<time datetime="${article.publishedAt}" itemprop="datePublished">${article.publishedAt.slice(0, 10)}</time>`;
  const author = article.byline
    ? `<span class="author" itemprop="author">${escapeHtml(article.byline)}</span> · `
    : "";
  return `<p class="meta">${author}${time}</p>`;
}

/** The article's paragraphs with a link to another story between the second and the third. */
function body(article: SampleArticle, { furniture }: SampleEvent): string {
  const [related = ""] = furniture.related;
  const between = `<p class="inline-related"><strong>${escapeHtml(furniture.readAlso)}:</strong> <a href="/">${escapeHtml(related)}</a></p>`;
  const paragraphs = article.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`);
  return [...paragraphs.slice(0, 2), between, ...paragraphs.slice(2)].join("\n");
}

/** A whole page of an outlet, with what such pages carry besides the article. */
export function articlePage(article: SampleArticle, event: SampleEvent): string {
  const { furniture } = event;
  return `<!doctype html>
<html lang="${event.language}" dir="${event.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(article.headline)} | ${escapeHtml(article.outlet.name)}</title>
<link rel="canonical" href="/${article.slug}">
${METADATA[article.outlet.layout](article)}
<style>${STYLE}</style>
</head>
<body>
<header><a class="site" href="/">${escapeHtml(article.outlet.name)}</a></header>
<nav>${links(furniture.sections)}</nav>
<main>
<article itemscope itemtype="https://schema.org/NewsArticle">
<h1 itemprop="headline">${escapeHtml(article.headline)}</h1>
${meta(article)}
<figure><div class="picture" role="img"></div><figcaption>${escapeHtml(article.caption)}</figcaption></figure>
<div class="article-body" itemprop="articleBody">
${body(article, event)}
</div>
<p class="share">${escapeHtml(furniture.share)}: <a href="/">Facebook</a> <a href="/">X</a> <a href="/">WhatsApp</a></p>
<p class="tags">${links(furniture.tags)}</p>
</article>
</main>
<aside class="most-read"><h2>${escapeHtml(furniture.mostRead)}</h2>${list(furniture.related)}</aside>
<footer>© ${escapeHtml(article.outlet.name)}. ${escapeHtml(furniture.footer)}</footer>
<div id="cookie-consent" role="dialog"><p>${escapeHtml(furniture.cookies)}</p><button>${escapeHtml(furniture.accept)}</button></div>
</body>
</html>`;
}

/** An outlet's front page: links to its articles, and no article itself. */
export function frontPage(host: string, event: SampleEvent): string {
  const own = allArticles(event).filter(({ outlet }) => outlet.host === host);
  const entries = own.map(({ slug, headline }) => `<li><a href="/${slug}">${escapeHtml(headline)}</a></li>`);
  return `<!doctype html>
<html lang="${event.language}" dir="${event.direction}">
<head><meta charset="utf-8"><link rel="alternate" type="application/rss+xml" href="${FEED_AS_NAMED}"><title>${escapeHtml(own[0]?.outlet.name ?? host)}</title><style>${STYLE}</style></head>
<body><header><span class="site">${escapeHtml(own[0]?.outlet.name ?? host)}</span></header>
<nav>${links(event.furniture.sections)}</nav><main><ul>${entries.join("")}</ul></main></body>
</html>`;
}
