import { expect, test } from "vitest";
import { allArticles } from "../../scripts/demo/article";
import { english } from "../../scripts/demo/articles/en";
import { violationsIn } from "../../scripts/drive/accessibility";
import { type Page, until } from "../../scripts/drive/driver";
import { readComparison } from "../../scripts/drive/popup";
import { inEachBrowser } from "./browsers";
import { type Session, withSession } from "./session";

const subject = english.subject.outlet;
const others = [
  ...new Map(
    english.reports
      .map(({ outlet }) => outlet)
      .filter(({ host }) => host !== subject.host)
      .map((outlet) => [outlet.host, outlet]),
  ).values(),
];
const storiesOf = (host: string) => allArticles(english).filter(({ outlet }) => outlet.host === host);
const ELSEWHERE = "not-chosen.localhost";
/** One outlet's look-alike has gone to a host that nobody chose. */
const moved = english.lookalike;

const type = (page: Page, value: string) =>
  page.evaluate(`(() => {
    const field = document.querySelector(".outlet-address input");
    field.value = ${JSON.stringify(value)};
    field.dispatchEvent(new Event("input", { bubbles: true }));
  })()`);

const frontPageOf = (session: Session, host: string) =>
  new URL("/", session.addressOf(english.subject).replace(subject.host, host)).href;

/** Follows an outlet by its address, as a reader does on the page of outlets. */
async function follow(session: Session, page: Page, host: string): Promise<void> {
  await until(page, `Boolean(document.querySelector(".outlet-address input"))`);
  await type(page, frontPageOf(session, host));
  await session.driver.allowing([`http://${host}/*`], () => page.press(".outlet-address button"));
  await until(page, `Boolean(document.querySelector(".outlet-feeds input"))`);
}

const press = (page: Page, selector: string) =>
  page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
interface Standing {
  readonly taken: number;
  readonly waiting: number;
  readonly unread: number;
}

/** Longer than two goes and the sleep between them, in milliseconds: what the first go leaves waits for the second. */
const TWO_GOES = 100_000;

/** How all outlets stand together; each has been asked. */
const STANDING = `chrome.storage.local.get(null).then((kept) => {
  const outlets = Object.entries(kept).flatMap(([key, outlet]) => key.startsWith("outlet:") ? [outlet] : []);
  const sum = (count) => outlets.reduce((total, outlet) => total + count(outlet), 0);
  const unasked = sum(({ lastSuccess }) => lastSuccess === null ? 1 : 0);
  return {
    taken: sum(({ taken }) => taken),
    waiting: unasked + sum(({ queue }) => queue.length),
    unread: sum(({ unread }) => unread),
  };
})`;

inEachBrowser("following outlets in the open edition", (browser) => {
  const session = withSession(browser, "en", {
    edition: "open",
    redirects: { [`${moved.outlet.host}/${moved.slug}`]: `http://${ELSEWHERE}/story` },
  });

  /** What was asked for while the reader went about before following anything. */
  let visited = 0;

  test("asks nobody anything before the reader follows", async () => {
    const page = await session().openExtensionPage("outlets");
    expect(await until(page, `document.querySelector("h1")?.textContent`)).toBe("Outlets you follow");
    expect(await violationsIn(page)).toEqual([]);
    expect([...session().hostsAsked()]).toEqual([]);
  });

  test("finds what an outlet offers once the browser was asked, and takes it in by itself", {
    timeout: 2 * TWO_GOES,
  }, async () => {
    // Its site has given the reader a cookie.
    await session().driver.open(frontPageOf(session(), others[0]?.host ?? subject.host));
    visited = session().asked.length;
    const page = await session().openExtensionPage("outlets");
    for (const { host } of others) {
      await follow(session(), page, host);
      await session().picture(page, `outlet-found-${host}`);
      await press(page, ".outlet-feeds ~ .setting-line .primary");
      await until(page, `document.querySelector(".outlets")?.textContent.includes(${JSON.stringify(host)})`);
    }
    const expected = others.flatMap(({ host }) => storiesOf(host)).filter((story) => story !== moved).length;
    const all = await until<Standing>(page, `${STANDING}.then((all) => all.waiting === 0 && all)`, TWO_GOES);
    expect(all).toEqual({ taken: expected, waiting: 0, unread: 1 });
    await session().picture(page, "outlets-followed");
    expect(await violationsIn(page)).toEqual([]);
  });

  test("has something to compare on the next page without one save", async () => {
    const popup = await session().compare(await session().open(english.subject));
    const shown = await readComparison(popup);
    expect(shown.reports.length).toBeGreaterThanOrEqual(others.length - 1);
    expect(shown.sections[0]?.facts.length).toBeGreaterThan(0);
    expect(await popup.evaluate(`document.querySelector(".footer .follow").textContent.trim()`)).toBe(
      "Follow this outlet",
    );
    expect(await violationsIn(popup)).toEqual([]);
  });

  test("asked those hosts alone, once for each report, without cookies and referrer", () => {
    const chosen = new Set([...others.map(({ host }) => host), subject.host]);
    expect([...session().hostsAsked()].filter((host) => !chosen.has(host))).toEqual([]);
    // The icon of the page that the reader opened is the browser's own errand.
    const since = session()
      .asked.slice(visited)
      .filter(({ address }) => !address.endsWith("/favicon.ico"));
    const own = since.filter(({ address }) => others.some(({ host }) => address.includes(host)));
    expect(own.length).toBeGreaterThan(others.length);
    const told = own.filter(({ headers }) => "cookie" in headers || "referer" in headers);
    expect(told.map(({ address }) => address)).toEqual([]);
    const pages = own.filter(({ address }) =>
      storiesOf(new URL(address).hostname).some(({ slug }) => address.endsWith(slug)),
    );
    expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
  });

  test("stops when the reader says so, and gives the permission back", {
    timeout: 2 * TWO_GOES,
  }, async () => {
    const page = await session().openExtensionPage("outlets");
    await until(page, `document.querySelectorAll(".outlets > li").length === ${others.length}`);
    for (const _outlet of others) {
      const before = await page.evaluate<number>(`document.querySelectorAll(".outlets > li").length`);
      await press(page, ".outlets > li button:last-of-type");
      await until(page, `document.querySelectorAll(".outlets > li").length === ${before - 1}`);
    }
    await until(page, `chrome.permissions.getAll().then(({ origins }) => origins.length === 0)`);
    const before = session().requests.length;
    // A go that was under way ends first.
    await until(page, `chrome.alarms.getAll().then((alarms) => alarms.length === 0)`, TWO_GOES);
    expect(session().requests.length).toBe(before);
  });
});
