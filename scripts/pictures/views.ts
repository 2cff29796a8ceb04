/** Every view of the extension, and how a reader comes to it. */
import type { SampleArticle } from "../demo/article";
import { arabic } from "../demo/articles/ar";
import { english } from "../demo/articles/en";
import type { OutletServer } from "../demo/server";
import { type Driver, type Page, type Popup, until, type View } from "../drive/driver";
import { compare, untilRead } from "../drive/popup";
import { CHANGED } from "./fill";

export interface Stage {
  readonly driver: Driver;
  readonly addresses: Pick<OutletServer, "addressOf">;
  readonly locale: "en" | "ar";
}

/** A view on show; it is left before the next one. */
interface Shown {
  readonly view: View;
  readonly leave: () => Promise<void>;
}

export interface PictureView {
  readonly name: string;
  readonly show: (stage: Stage) => Promise<Shown>;
}

const click = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).click()`;
const appears = (selector: string) => `Boolean(document.querySelector(${JSON.stringify(selector)}))`;

/** What a reader does, and what shows that it is done. */
type Step = readonly [does: string, done: string];

function pageView(name: string, path: string, ready: string, steps: readonly Step[] = []): PictureView {
  return {
    name,
    async show({ driver }) {
      const view = await driver.open(`${driver.extensionOrigin}/${path}.html`);
      await until(view, appears(ready));
      for (const [does, done] of steps) {
        await view.evaluate(does);
        await until(view, done);
      }
      return { view, leave: async () => {} };
    },
  };
}

export const articleOf = ({ locale }: Pick<Stage, "locale">): SampleArticle =>
  (locale === "ar" ? arabic : english).subject;

async function clickAction(stage: Stage): Promise<{ page: Page; popup: Popup }> {
  const page = await stage.driver.open(stage.addresses.addressOf(articleOf(stage)));
  return { page, popup: await compare(page) };
}

function popupView(name: string, steps: readonly Step[] = []): PictureView {
  return {
    name,
    async show(stage) {
      const { popup } = await clickAction(stage);
      for (const [does, done] of steps) {
        await popup.evaluate(does);
        await until(popup, done);
      }
      return { view: popup, leave: () => popup.close() };
    },
  };
}

const panel: PictureView = {
  name: "panel",
  async show(stage) {
    const { popup } = await clickAction(stage);
    const view = await popup.keepOpen();
    await untilRead(view);
    return { view, leave: () => view.close() };
  },
};

const firstRunSample: PictureView = {
  name: "first-run-sample",
  async show({ driver }) {
    const view = await driver.open(`${driver.extensionOrigin}/welcome.html`);
    await until(view, appears(".sample > .primary"));
    await view.evaluate(click(".sample > .primary"));
    await until(view, appears(".sample .summary"));
    const leave = async (): Promise<void> => {
      await view.evaluate(click(".sample-bar button"));
      await until(view, appears(".sample > .primary"));
    };
    return { view, leave };
  },
};

const ROW = ".row-headline";
const changedRow = `[...document.querySelectorAll(".row-headline")]
  .find(({ textContent }) => textContent.includes(${JSON.stringify(CHANGED)})).click()`;
const readingPart = (at: number) => `document.querySelectorAll(".reading > .switch button")[${at}].click()`;
/** Typed without the hamza that the texts have, in the language of none or the other event. */
const typeWord = `(() => {
  const field = document.querySelector("input[type=search]");
  field.value = "الانقاض";
  field.dispatchEvent(new Event("input", { bubbles: true }));
})()`;
/** The event that is reported in the interface's own language. */
const ownEvent = `[...document.querySelectorAll(".event.several .event-headline")]
  .find((headline) => headline.querySelector("bdi:lang(" + document.documentElement.lang + ")")).click()`;
const showEvents = `document.querySelectorAll(".library > .switch button")[1].click()`;

/** The pages in tabs; the library is filled (see `fill.ts`). */
export const PAGE_VIEWS: readonly PictureView[] = [
  pageView("library", "library", ROW),
  pageView("library-search", "library", ROW, [[typeWord, appears(".row-snippet mark")]]),
  pageView("library-events", "library", ROW, [
    [showEvents, appears(".event.several")],
    [click(".event.several .event-headline"), appears(".event-report")],
  ]),
  pageView("library-event", "library", ROW, [
    [showEvents, appears(".event.several")],
    [ownEvent, appears(".event-report")],
    [click(".event-actions .primary"), appears(".fact-histories")],
    [click(".fact-history summary"), appears(".fact-history details[open] table")],
  ]),
  pageView("library-text", "library", ROW, [[changedRow, appears(".saved-text")]]),
  pageView("library-changes", "library", ROW, [
    [changedRow, appears(".saved-text")],
    [readingPart(1), appears(".figure-change")],
  ]),
  pageView("library-comparison", "library", ROW, [
    [changedRow, appears(".saved-text")],
    [readingPart(2), appears(".compared .summary")],
  ]),
  pageView("library-selection", "library", ROW, [[click(".row input"), appears(".selection")]]),
  pageView("settings", "options", "meter"),
  pageView("settings-erase", "options", "meter", [[click(".quiet.warning"), appears(".confirm")]]),
  pageView("first-run", "welcome", ".steps"),
  firstRunSample,
];

const comparisonPart = (at: number) =>
  `document.querySelectorAll(".summary-bar .switch button")[${at}].click()`;

/** Every view. */
export const VIEWS: readonly PictureView[] = [
  popupView("popup"),
  popupView("popup-table", [[comparisonPart(1), appears(".matrix")]]),
  popupView("popup-sources", [[comparisonPart(2), appears(".section-cited")]]),
  panel,
  ...PAGE_VIEWS,
];
