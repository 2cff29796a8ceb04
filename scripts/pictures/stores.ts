/** The pictures that the stores' listings show, in the stores' sizes: pages as they are, popups over the page they read. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { violationsIn } from "../drive/accessibility";
import { type Page, until, type View } from "../drive/driver";
import { misfitsIn } from "../drive/layout";
import { clickSave, compare } from "../drive/popup";
import { articleOf, type PictureView, type Stage, VIEWS } from "./views";

export const STORE_FOLDER = "docs/store/screenshots";
/** Both Chrome's store and Firefox's show pictures of this size whole. */
const SIZE = { width: 1280, height: 800 };
/** Chrome's store calls this size a small promotional tile, and asks for one. */
const TILE = { width: 440, height: 280 };
/** High enough for a popup of Chromium's greatest height, 600 pixels. */
export const STORE_WINDOW = { width: SIZE.width, height: SIZE.height + 200 };
/** Pixels between a popup and the window's edge, and the page's text. */
const EDGE = 16;

const POPUPS = ["popup", "popup-table"];
/** Pages, and what brings the part into view that the listings speak of, whole. */
const PAGES = {
  "library-event": `(async () => {
    const field = document.querySelector(".event-filter input[type=search]");
    field.value = document.querySelector(".fact-history-title").textContent;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    scrollBy(0, document.querySelector(".event-head").getBoundingClientRect().top - ${EDGE});
  })()`,
  settings: `(() => {
    const part = document.querySelectorAll("#your-data fieldset")[3];
    scrollBy(0, part.getBoundingClientRect().bottom + 6 - innerHeight);
  })()`,
} as const;

/** Makes a popup end below the last row or section that it shows whole, as one does where the screen is lower. */
const END_AT_ROW = `(() => {
  const part = document.querySelector(".popup");
  const { bottom } = part.getBoundingClientRect();
  const ends = [...part.querySelectorAll("tr, .section:not(.section-reports)")].map((row) => row.getBoundingClientRect().bottom);
  const end = Math.max(...ends.filter((end) => end <= bottom));
  const height = Math.ceil(innerHeight - (bottom - end));
  document.body.style.maxBlockSize = height + "px";
  return height;
})()`;

function viewNamed(wanted: string): PictureView {
  const view = VIEWS.find(({ name }) => name === wanted);
  if (view === undefined) throw new Error(`There is no view named ${wanted}`);
  return view;
}

function sourceOf(path: string): string {
  return `data:image/png;base64,${readFileSync(path, "base64")}`;
}

/** Shows markup of our own on an empty page, in the direction of the language, until its pictures are drawn. */
async function lay({ driver, locale }: Stage, body: string, size: typeof SIZE): Promise<Page> {
  const page = await driver.open("about:blank");
  await page.resize(size.width, size.height);
  await page.evaluate(`(() => {
    document.documentElement.lang = ${JSON.stringify(locale)};
    document.documentElement.dir = ${JSON.stringify(locale === "ar" ? "rtl" : "ltr")};
    document.body.style.margin = 0;
    document.body.innerHTML = ${JSON.stringify(body)};
    return Promise.all([...document.images].map((image) => image.decode())).then(() => true);
  })()`);
  return page;
}

async function findingsIn(view: View, name: string): Promise<string[]> {
  const found = [...(await violationsIn(view)), ...(await misfitsIn(view))];
  return found.map((finding) => `${name}: ${finding}`);
}

/** Hides what lies over a page's text, and what its lower edge would cut. */
const KEEP_WHOLE = `for (const part of document.querySelectorAll("#cookie-consent, h1, p, ul, figure, aside, footer, div"))
  if (part.id === "cookie-consent" || (!part.querySelector("h1, p") && part.getBoundingClientRect().bottom > innerHeight))
    part.style.visibility = "hidden";`;

/** The page at the width that the popup leaves, so that no word of it lies beneath. */
async function pictureOfPage(stage: Stage, popupWidth: number, path: string): Promise<void> {
  const page = await stage.driver.open(stage.addresses.addressOf(articleOf(stage)));
  await page.resize(SIZE.width - popupWidth - 2 * EDGE, SIZE.height);
  await page.evaluate(KEEP_WHOLE);
  await page.screenshot(path);
}

async function takePopup(stage: Stage, view: PictureView, folder: string, kept: string): Promise<string[]> {
  const [popupPath, pagePath] = [join(folder, "popup.png"), join(folder, "page.png")];
  const shown = await view.show(stage);
  const height = await shown.view.evaluate<number>(END_AT_ROW);
  await until(shown.view, `innerHeight === ${height}`);
  await shown.view.screenshot(popupPath);
  const findings = await findingsIn(shown.view, kept);
  const width = await shown.view.evaluate<number>("innerWidth");
  await shown.leave();
  await pictureOfPage(stage, width, pagePath);
  const style = `position: absolute; inset-block-start: 0; inset-inline-end: ${EDGE}px;
    border-radius: 0 0 8px 8px; box-shadow: 0 2px 16px #0006`;
  const body = `<img src="${sourceOf(pagePath)}" alt=""><img src="${sourceOf(popupPath)}" alt="" style="${style}">`;
  await (await lay(stage, body, SIZE)).screenshot(kept);
  return findings;
}

/** So that the event's page holds what its readers saw in the popup. */
async function saveOwnArticle({ driver, addresses, locale }: Stage): Promise<void> {
  const page = await driver.open(addresses.addressOf(articleOf({ locale })));
  const popup = await compare(page);
  await clickSave(popup);
  await popup.close();
}

async function takePage(
  stage: Stage,
  view: PictureView,
  bringIntoView: string,
  kept: string,
): Promise<string[]> {
  await (await stage.driver.open("about:blank")).resize(SIZE.width, SIZE.height);
  const shown = await view.show(stage);
  await shown.view.evaluate(bringIntoView);
  await shown.view.screenshot(kept);
  const findings = await findingsIn(shown.view, kept);
  await shown.leave();
  return findings;
}

const NAME = { en: "Variorum", ar: "فاريورم" };
const CLAIM = { en: "Where reports of one event differ", ar: "أين تختلف تقارير الحدث الواحد" };

async function takeTile(stage: Stage, kept: string): Promise<void> {
  const icon = readFileSync("assets/icon.svg", "utf8").replace("<svg ", '<svg width="96" ');
  const body = `<div style="display: grid; place-content: center; justify-items: center; block-size: 100vh;
    background: #fcfcfa; color: #1c2226; font: 20px 'Noto Sans', 'Noto Sans Arabic', sans-serif">${icon}
    <b style="font-size: 40px; margin-block-start: 8px">${NAME[stage.locale]}</b>${CLAIM[stage.locale]}</div>`;
  await (await lay(stage, body, TILE)).screenshot(kept);
}

/** Takes every picture of a language, light; what axe and the layout's checks find in them. */
export async function takeStorePictures(stage: Stage): Promise<string[]> {
  mkdirSync(STORE_FOLDER, { recursive: true });
  const kept = (name: string) => join(STORE_FOLDER, `${stage.locale}-${name}.png`);
  const folder = mkdtempSync(join(tmpdir(), "variorum-stores-"));
  const findings: string[] = [];
  try {
    for (const name of POPUPS)
      findings.push(...(await takePopup(stage, viewNamed(name), folder, kept(name))));
    await saveOwnArticle(stage);
    for (const [name, bringIntoView] of Object.entries(PAGES))
      findings.push(...(await takePage(stage, viewNamed(name), bringIntoView, kept(name))));
    await takeTile(stage, kept("promo"));
  } finally {
    rmSync(folder, { recursive: true });
  }
  return findings;
}
