import { allArticles, type SampleEvent } from "./article";

/** Where an outlet's list of reports stands, and where its pages say that it does: the one redirects to the other. */
export const FEED = "/feed";
export const FEED_AS_NAMED = "/rss";

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** An outlet's reports on an event as RSS 2.0, with the addresses of its origin. */
export function feedOf(host: string, event: SampleEvent, origin: string): string {
  const own = allArticles(event).filter(({ outlet }) => outlet.host === host);
  const items = own.map(
    ({ headline, slug }) =>
      `<item><title>${escapeXml(headline)}</title><link>${origin}/${slug}</link></item>`,
  );
  const title = escapeXml(own[0]?.outlet.name ?? host);
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>${title}</title><link>${origin}/</link>${items.join("")}</channel></rss>`;
}
