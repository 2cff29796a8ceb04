import { type Driver, type Page, type Popup, until } from "../../scripts/drive/driver";
import { compare, untilRead } from "../../scripts/drive/popup";

const DONE = `chrome.storage.session.get("tabsCompared").then(({ tabsCompared }) => tabsCompared?.step === "done")`;

/** Compares a page with the window's tabs, as its reader does: the popup that shows what became of them. */
export async function compareOpenTabs(
  driver: Driver,
  page: Page,
  compareFirst: (page: Page) => Promise<Popup>,
): Promise<Popup> {
  let popup: Popup | null = null;
  await driver.allowing(["*://*/*"], async () => {
    popup = await compareFirst(page);
    await popup.press(".compare-tabs");
  });
  // A prompt may close the popup: what is done then stands there with the next click.
  const isOpen = await (popup as Popup | null)?.evaluate(DONE).then(
    () => true,
    () => false,
  );
  const shown = isOpen && popup ? popup : await compare(page);
  await until(shown, DONE);
  await untilRead(shown);
  return shown;
}
