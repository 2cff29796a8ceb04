import { tidy } from "../plain";
import { textOf } from "./json-ld";
import type { PageData } from "./metadata";

const LONGEST_OUTLET = 80;

/** A host's name as a reader would say it: "www.daily-mail.co.uk" → "daily-mail.co.uk". */
function readableHost(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) && hostname !== ""
      ? hostname.replace(/^(?:www\d?|m|amp|mobile)\./, "")
      : null;
  } catch {
    return null;
  }
}

/** Who publishes the page, by its metadata; else its host. Null for a saved file that does not say. */
export function readOutlet(data: PageData, url: string): string | null {
  const stated = [
    data.meta("og:site_name"),
    textOf(data.node?.publisher),
    data.meta("application-name", "publisher"),
  ];
  const named = stated.find(
    (name) => name !== null && name.length <= LONGEST_OUTLET && !/^https?:/.test(name),
  );
  return named ? tidy(named) : readableHost(url);
}
