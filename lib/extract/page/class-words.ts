/**
 * What the class names, ids and roles of page elements say about them. Publishers name elements in English whatever
 * language they publish in, so this is knowledge of markup, not of a language. Names are compared by their words:
 * "RelatedPosts__list" holds "related", "posts", "list", and the pairs "related posts", "posts list".
 */

const words = (list: string): readonly string[] => list.split(",").map((word) => word.trim());

/** Names of elements that are furniture however much text they hold, short of being the page itself. */
const STRONG: Readonly<Record<string, readonly string[]>> = {
  navigation: words(
    "nav, navbar, navigation, breadcrumb, breadcrumbs, menu, submenu, topnav, pagination, pager, sitemap, skiplink, skip link, masthead, subnav, megamenu",
  ),
  consent: words(
    "cookie, cookies, consent, gdpr, ccpa, onetrust, didomi, cmp, truste, cookiebot, usercentrics, cookiebanner, cookiebar, privacy overview, privacy banner, privacy notice, privacy settings, privacy modal, privacy popup",
  ),
  share: words(
    "share, sharing, shares, sharebar, sharetools, sharethis, addthis, addtoany, sharedaddy, socialshare, sharelinks, sharebuttons, social links, social bar, social icons, social buttons, social share, social media buttons",
  ),
  "related-links": words(
    "related, relatedposts, relatedarticles, relatedcontent, relatedlinks, readmore, recommended, recommendation, recommendations, outbrain, taboola, recirc, recirculation, trending, mostread, mostpopular, mostviewed, most read, most viewed, most popular, most commented, also read, also like, read also, read more, read next, see also, more stories, more news, more articles, more from, more on, up next, you may, dont miss, prevnext, next prev, prev next, post navigation, yarpp, zergnet, revcontent, mgid, plista, seealso, popular posts, latest news, latest posts, latest stories, top stories, embedded article, story timeline, infinite scroll next, crosslinks, interlink",
  ),
  comments: words(
    "comment, comments, commentlist, commentform, disqus, vuukle, livefyre, spotim, respond, hyvor, fbcomments, commenting, discussion",
  ),
  newsletter: words(
    "newsletter, newsletters, subscribe, subscription, signup, sign up, mailchimp, optin, mailinglist, mailmunch, email capture",
  ),
  advertisement: words(
    "ad, ads, advert, adverts, advertisement, advertising, adslot, adsense, adunit, adwrapper, adcontainer, adbox, adblock, adcode, sponsor, sponsored, sponsors, dfp, gpt, googlead, promoted, advertorial, anzeige, werbung, reklam, reklama, publicidad, iklan",
  ),
  tags: words("tags, taglist, tagcloud, keywords, hashtags, tagbox, tag list, topics, topic list"),
  paywall: words(
    "regwall, identity intro, identity screen, auth screen, signin, sign in, login, loginbox, registration wall, subscribe box, subscription box, piano offer",
  ),
  counter: words("postviews, post views, viewcount, pageviews, view count, views count, views counter"),
  "author-note": words(
    "authorbox, authorinfo, author bio, author box, author info, author card, author details, author description, author content, about author, post author, bio, biography, author profile, contributor bio, author archive, author flyout",
  ),
  popup: words(
    "modal, popup, lightbox, tooltip, popover, hovercard, rollover, flyout, interstitial, offcanvas",
  ),
  player: words(
    "audioplayer, videoplayer, jwplayer, audio player, video player, read aloud, beyondwords, speechkit, podcast, vjs, embed consent, embed blocked",
  ),
  sidebar: words("sidebar, siderail, right rail, left rail, rightrail, leftrail, side bar"),
  hidden: words(
    "sr only, screen reader, visually hidden, visuallyhidden, srlabel, srlabel, srlabels, offscreen, print only, print header, print footer, printonly, print message, a11y hidden, accessibly hidden",
  ),
  "page-footer": words("site footer, page footer, global footer, footer links, footer menu"),
};

/** Names that tell furniture only of an element with a line or two. */
const WEAK: Readonly<Record<string, readonly string[]>> = {
  byline: words(
    "byline, bylines, author, authors, authorname, dateline, timestamp, date, dates, datetime, pubdate, published, publishdate, posted, postdate, meta, metas, metadata, postinfo, postmeta, entrymeta, reading time, read time, readtime, readingtime, lastchanged, last updated, publish info, credit line, updated, attribution, writer, reporter, contributor",
  ),
  caption: words(
    "caption, captions, credit, credits, copyright, photocredit, imagecredit, imagecaption, wp caption, photo, image caption, img caption, media caption, picture caption, figcaption, photographer, image source, pic box, slideshow, gallery, carousel, slider, image embed, image description, img description, photo info, bildunterschrift",
  ),
  kicker: words(
    "kicker, eyebrow, rubric, overline, section name, category, categories, section label, supertitle",
  ),
  share: words(
    "social, socials, follow, follow us, facebook, twitter, whatsapp, telegram, instagram, print, tools, toolbar",
  ),
  "related-links": words(
    "promo, promos, promotion, teasers, widget, widgets, cta, next article, previous article, linkbox",
  ),
  "site-note": words(
    "disclaimer, disclosure, affiliate, editorial note, corrections, report error, feedback",
  ),
  counter: words("views, hits, counter, likes, votes, rating, ratings, slide count, duration"),
  "page-footer": words("footer"),
};

/** Names of the lines between a headline and the text that sum the story up. */
const STANDFIRST: ReadonlySet<string> = new Set(
  words(
    "standfirst, dek, deck, subtitle, sub title, subheadline, sub headline, subhead, strapline, strap line, summary, excerpt, abstract, lead text, article lead, lede",
  ),
);

/** A word after one of these speaks of another element ("has-sidebar", "with-comments"). */
const NEGATING = new Set([
  "has",
  "have",
  "with",
  "no",
  "without",
  "non",
  "not",
  "hide",
  "is",
  "enable",
  "disable",
]);

/** So does a word before one of these ("comments-enabled"). */
const SWITCHING = new Set(["enabled", "disabled", "on", "off", "ready", "active"]);

function table(names: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(names).flatMap(([reason, list]) => list.map((name) => [name, reason] as const)),
  );
}
const strong = table(STRONG);
const weak = table(WEAK);

/** What an element's names say: why it is furniture, if so, and whether it is so at any length. */
export interface NameVerdict {
  readonly reason: string | null;
  readonly isStrong: boolean;
  readonly isStandfirst: boolean;
}

function namesIn(value: string): string[] {
  const parts = value
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
  const single = parts.filter(
    (_, index) => !NEGATING.has(parts[index - 1] ?? "") && !SWITCHING.has(parts[index + 1] ?? ""),
  );
  return [...parts.slice(1).map((part, index) => `${parts[index]} ${part}`), ...single];
}

function judge(value: string): NameVerdict {
  // Class names are judged one by one: the last word of one and the first of the next are no pair.
  const names = value.split(/\s+/).flatMap(namesIn);
  const found = (from: ReadonlyMap<string, string>): string | null =>
    names.map((name) => from.get(name)).find((reason) => reason !== undefined) ?? null;
  const certain = found(strong);
  return {
    reason: certain ?? found(weak),
    isStrong: certain !== null,
    isStandfirst: names.some((name) => STANDFIRST.has(name)),
  };
}

const verdicts = new Map<string, NameVerdict>();
/** Class names kept for another look; pages repeat a few hundred. */
const MOST_REMEMBERED = 5000;
const LONGEST_NAMES = 400;

/** Attributes by which publishers name elements whose class names are generated. */
const NAMING = ["data-component", "data-testid", "data-e2e", "data-qa", "data-module"] as const;

/** Judges an element by its class names, its id and the attributes that name it. */
export function judgeNames(element: Element): NameVerdict {
  const named = NAMING.map((name) => element.getAttribute(name) ?? "").join(" ");
  const value = `${element.getAttribute("class") ?? ""} ${element.id} ${named}`
    .trim()
    .slice(0, LONGEST_NAMES);
  const known = verdicts.get(value);
  if (known) return known;
  const verdict = judge(value);
  if (verdicts.size > MOST_REMEMBERED) verdicts.clear();
  verdicts.set(value, verdict);
  return verdict;
}
