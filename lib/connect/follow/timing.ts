/** How often a feed is asked, and how long a host is left alone. All times in milliseconds. */

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Between two requests to one host. */
export const HOST_PAUSE = 2 * SECOND;
/** A feed is asked no more often than that, and where it brings nothing no more rarely. */
const SHORTEST_INTERVAL = 15 * MINUTE;
const LONGEST_INTERVAL = 6 * HOUR;
export const FIRST_INTERVAL = 30 * MINUTE;

/** After a first failure; each further one doubles it. */
const FIRST_BACK_OFF = 5 * MINUTE;
const LONGEST_BACK_OFF = DAY;
/** What a server may ask for; a longer wait is cut to it. */
const LONGEST_RETRY_AFTER = 7 * DAY;

/**
 * The time until a feed is asked again: shorter where it brought news, longer where not, and never shorter than the feed
 * itself or its server says.
 *
 * @param stated what feed and server ask for, 0 where they say nothing
 */
export function nextInterval(interval: number, hadNews: boolean, stated: number): number {
  const wanted = hadNews ? interval / 2 : interval * 1.5;
  const bounded = Math.min(Math.max(wanted, SHORTEST_INTERVAL), LONGEST_INTERVAL);
  return Math.max(bounded, Math.min(stated, DAY));
}

/** How long is waited after so many failures in succession. */
export function backOff(failures: number): number {
  return Math.min(FIRST_BACK_OFF * 2 ** Math.min(Math.max(failures - 1, 0), 20), LONGEST_BACK_OFF);
}

/** The wait that a "Retry-After" asks for, in seconds or as a date (RFC 9110, section 10.2.3); null where there is none. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = /^\s*\d{1,9}\s*$/.test(header) ? Number(header) : null;
  const wait = seconds === null ? Date.parse(header) - now : seconds * SECOND;
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), LONGEST_RETRY_AFTER);
}

/** How long an answer is fresh by its "Cache-Control" (RFC 9111, section 5.2.2.1); 0 where it does not say. */
export function maxAge(header: string | null): number {
  const seconds = /(?:^|[,\s])max-age\s*=\s*"?(\d{1,9})/i.exec(header ?? "")?.[1];
  return seconds === undefined ? 0 : Number(seconds) * SECOND;
}
