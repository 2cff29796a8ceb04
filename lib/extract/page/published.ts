import type { Heading } from "./heading";
import { isArticle, textOf } from "./json-ld";
import type { PageData } from "./metadata";
import { nearestFirst } from "./nearness";

const META_NAMES = [
  "article:published_time",
  "og:published_time",
  "article:published",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "publish_date",
  "article.published",
  "cxenseparse:recs:publishtime",
] as const;
const MODIFIED_NAMES = ["article:modified_time", "og:updated_time", "last-modified"] as const;
const MOST_TIMES = 60;

const ISO =
  /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:(Z|UTC|GMT)|([+-]\d{2}):?(\d{2})?)?)?/i;
const two = (value: string | number): string => String(value).padStart(2, "0");

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1990 && year <= 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** An ISO date as publishers write it → ISO 8601; a time keeps its offset, one without an offset stays without. */
function fromIso(text: string): string | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year = "", month = "", day = "", hour, minute, second, utc, offset, offsetMinutes] = match;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23) return date;
  if (Number(minute) > 59 || Number(second ?? 0) > 60) return date;
  const zone = utc ? "Z" : offset ? `${offset}:${offsetMinutes ?? "00"}` : "";
  // A leap second is a time, but none that every reader of times knows.
  const known = Math.min(59, Number(second ?? 0));
  return `${date}T${two(hour)}:${minute}:${two(known)}${zone}`;
}

/** RFC 2822 and other dates with a month's name that every engine reads alike, with their offset. */
function fromRfc(text: string): string | null {
  const time = Date.parse(text);
  if (Number.isNaN(time) || !/[A-Za-z]{3}/.test(text)) return null;
  const hasZone = /(?:GMT|UTC|Z|[+-]\d{4})\s*$/.test(text);
  if (hasZone) return `${new Date(time).toISOString().slice(0, 19)}Z`;
  const day = new Date(time);
  return isDay(day.getFullYear(), day.getMonth() + 1, day.getDate())
    ? `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
    : null;
}

const fromEpoch = (text: string): string | null => {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  return `${new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().slice(0, 19)}Z`;
};

/** A machine-written date of any common form as ISO 8601; null where it is none. */
export function isoDate(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > 60) return null;
  const date = fromIso(trimmed) ?? fromEpoch(trimmed) ?? fromRfc(trimmed);
  return date && /^(?:19|2[01])\d\d-/.test(date) ? date : null;
}

function attributeDate(element: Element): string | null {
  return element.getAttribute("datetime") ?? element.getAttribute("content");
}

function* statedDates(document: Document, data: PageData, heading: Heading | null): Generator<string | null> {
  yield textOf(data.node?.datePublished);
  for (const name of META_NAMES) yield data.meta(name);
  for (const node of data.nodes) if (!isArticle(node)) yield textOf(node.datePublished);
  const microdata = '[itemprop~="datePublished"],[property~="datePublished"],[pubdate]';
  for (const element of nearestFirst([...document.querySelectorAll(microdata)].slice(0, MOST_TIMES), heading))
    yield attributeDate(element) ?? (element.textContent ?? "").slice(0, 100);
  yield textOf(data.node?.dateCreated);
  for (const element of nearestFirst(
    [...document.querySelectorAll("time[datetime]")].slice(0, MOST_TIMES),
    heading,
  ))
    if (!/modified|updated/i.test(element.getAttribute("itemprop") ?? element.className))
      yield attributeDate(element);
}

/** When the article was published, as ISO 8601: with offset where stated, a bare day where only that is known. */
export function readPublished(document: Document, data: PageData, heading: Heading | null): string | null {
  for (const stated of statedDates(document, data, heading)) {
    const date = stated ? isoDate(stated) : null;
    if (date) return date;
  }
  return null;
}

/** When the page says that its article was changed; the day that it was published is unknown then, and no later. */
export function readModified(data: PageData): string | null {
  const stated = textOf(data.node?.dateModified) ?? data.meta(...MODIFIED_NAMES);
  return stated ? isoDate(stated) : null;
}

/** The day in an address such as "/2031/02/07/flood"; null where it holds none. */
export function dateOfAddress(url: string): string | null {
  const match = /^https?:\/\/[^/]+\/(?:[^?#]*\/)?(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url);
  return match ? isoDate(`${match[1]}-${match[2]}-${match[3]}`) : null;
}
