import type { PartialReason } from "../model";
import type { ContentBlock, PageContent } from "./content";
import type { NoArticleReason } from "./outcome";
import { isProse, lengthOf } from "./prose";
import { type Wall, wallOf } from "./walls";

/** A text shorter than this is shown as short, whatever the reason. */
const SHORT = 250;
/** A wall makes a text of up to this length partial: behind it there is more. */
const BEHIND_WALL = 2500;
/** Links that stand alone as a line: as many make a list of articles. */
const LIST_LINES = 12;

/** A text is cut off where the page says that it has so many times the words found, and more than a few. */
const TRUNCATED = { times: 2.5, words: 200 } as const;

type Page = Pick<PageContent, "notices" | "linkLines" | "claims">;

const wallsOf = ({ notices }: Page): Set<Wall> => new Set(notices.flatMap((text) => wallOf(text) ?? []));

/** Why an article's text is not whole; null where nothing says so. */
export function partialReason(kept: readonly ContentBlock[], page: Page): PartialReason | null {
  const length = lengthOf(kept);
  const { isPaid, words } = page.claims;
  if (length < BEHIND_WALL) {
    const walls = wallsOf(page);
    if (walls.has("paywall") || (isPaid && length < BEHIND_WALL / 2)) return "paywall";
    if (walls.has("login")) return "login";
    if (length < SHORT && walls.has("consent")) return "consent";
  }
  if (page.claims.isCut) return "truncated";
  if (length < SHORT) return "short";
  const found = kept.reduce((sum, { text }) => sum + text.split(" ").length, 0);
  return words !== null && words > TRUNCATED.words && words > found * TRUNCATED.times ? "truncated" : null;
}

/** Why a page without a readable text has none. */
export function noneReason(kept: readonly ContentBlock[], page: Page): NoArticleReason {
  if (page.claims.isFrameset) return "frameset";
  const walls = wallsOf(page);
  if (walls.has("consent") && lengthOf(kept.filter(isProse)) < SHORT) return "consent";
  if (walls.has("login") || walls.has("paywall")) return "login";
  if (page.claims.isVideo) return "video-page";
  return page.linkLines >= LIST_LINES ? "list-page" : "no-text";
}

/**
 * Why a page with some text still holds no article: hardly any running text, and it is a list, a video's page or a
 * wall; null where the text may stand.
 */
export function isNoArticle(kept: readonly ContentBlock[], page: Page): NoArticleReason | null {
  const prose = kept.filter(isProse);
  if (prose.length > 0 && prose.every((block) => wallOf(block.text) !== null)) return noneReason(kept, page);
  if (lengthOf(prose) >= SHORT || (page.claims.isArticle && prose.length > 0)) return null;
  const reason = noneReason(kept, page);
  return reason === "no-text" && prose.length > 0 ? null : reason;
}
