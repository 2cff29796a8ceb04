import { type LinkedData, textOf, typesOf } from "./json-ld";
import { isoDate } from "./published";

/** Fewer dated posts than this are an article with a date or two in it. */
const LEAST_POSTS = 3;
const MOST_POSTS = 500;
const POST = "article,section,li,[class*='post' i],[class*='entry' i],[class*='update' i]";

/** A live blog's updates as its structured data give them: their texts, each on a line of its own. */
export function liveUpdates(nodes: readonly LinkedData[]): string {
  const live = nodes.find((node) => typesOf(node).includes("LiveBlogPosting"));
  const updates: readonly unknown[] = [live?.liveBlogUpdate ?? []].flat();
  return updates
    .slice(0, MOST_POSTS)
    .flatMap((update) => (typeof update === "object" && update !== null ? [update as LinkedData] : []))
    .map((update) => `${textOf(update.headline) ?? ""}\n${textOf(update.articleBody) ?? ""}`)
    .join("\n");
}

/**
 * The elements of a live blog's posts with their ISO times: those that hold one dated `<time>` each. Empty on other
 * pages. To be called before furniture is taken out, since the times are furniture.
 */
export function livePosts(document: Document): ReadonlyMap<Element, string> {
  const posts = new Map<Element, string | null>();
  for (const time of [...document.querySelectorAll("time[datetime]")].slice(0, MOST_POSTS)) {
    const post = time.closest(POST);
    const date = isoDate(time.getAttribute("datetime") ?? "");
    if (post && date?.includes("T")) posts.set(post, posts.has(post) ? null : date);
  }
  const dated = [...posts].filter((entry): entry is [Element, string] => entry[1] !== null);
  const isLive = new Set(dated.map(([, date]) => date)).size >= LEAST_POSTS;
  return new Map(isLive ? dated : []);
}

/** When the live post that an element stands in was published; null outside posts. */
export function postedAt(element: Element, posts: ReadonlyMap<Element, string>): string | null {
  if (posts.size === 0) return null;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const date = posts.get(at);
    if (date) return date;
  }
  return null;
}
