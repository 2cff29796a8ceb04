/** The forms in which outlets name their reports. */
import type { Story } from "./outlet";

const iso = ({ publishedAt }: Story) => new Date(publishedAt).toISOString();
const rfc822 = ({ publishedAt }: Story) => new Date(publishedAt).toUTCString();

export function rss(stories: readonly Story[], origin: string, title = "An outlet"): string {
  const items = stories.map(
    (each) =>
      `<item><title><![CDATA[${each.headline}]]></title><link>${origin}${each.path}</link><guid isPermaLink="false">${each.path}</guid><pubDate>${rfc822(each)}</pubDate></item>`,
  );
  return `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>${title}</title><link>${origin}/</link>${items.join("")}</channel></rss>`;
}

export function atom(stories: readonly Story[], origin: string): string {
  const entries = stories.map(
    (each) =>
      `<entry><title type="html">${each.headline}</title><id>tag:outlet,2026:${each.path}</id><link rel="self" href="/atom${each.path}"/><link rel="alternate" href="${each.path}"/><published>${iso(each)}</published><updated>${iso(each)}</updated></entry>`,
  );
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${origin}/"><title>An outlet</title>${entries.join("")}</feed>`;
}

export function json(stories: readonly Story[], origin: string): string {
  const items = stories.map((each) => ({
    id: each.path,
    url: `${origin}${each.path}`,
    title: each.headline,
    date_published: iso(each),
  }));
  return JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "An outlet", items });
}

export function rdf(stories: readonly Story[], origin: string): string {
  const items = stories.map(
    (each) =>
      `<item rdf:about="${origin}${each.path}"><title>${each.headline}</title><link>${origin}${each.path}</link><dc:date>${iso(each)}</dc:date></item>`,
  );
  return `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="${origin}/"><title>An outlet</title></channel>${items.join("")}</rdf:RDF>`;
}

export function newsSitemap(stories: readonly Story[], origin: string): string {
  const urls = stories.map(
    (each) =>
      `<url><loc>${origin}${each.path}</loc><news:news><news:publication><news:name>An outlet</news:name><news:language>en</news:language></news:publication><news:publication_date>${iso(each)}</news:publication_date><news:title>${each.headline}</news:title></news:news></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls.join("")}</urlset>`;
}

/** Text in the Arabic code page of Windows, which no encoder of the platform writes. */
export function inArabicCodePage(text: string): Uint8Array {
  const page = new TextDecoder("windows-1256");
  const byLetter = new Map(
    Array.from({ length: 256 }, (_, byte) => [page.decode(Uint8Array.of(byte)), byte] as const),
  );
  return Uint8Array.from(text, (letter) => byLetter.get(letter) ?? 63);
}
