import { browser } from "wxt/browser";

const COMPARE_PAGE = "compare-page";
const COMPARE_SELECTION = "compare-selection";
const POPUP = "/popup.html";
/** The popup's address when it is to take the reader's selection as the article. */
const POPUP_FOR_SELECTION = "/popup.html?use=selection";

/**
 * Puts "compare" into the context menu of pages and selections. Choosing it gives the same permission as a click on
 * the toolbar button, and opens the same popup. To be called at the worker's top level.
 */
export function offerMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    void createMenu();
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    openPopup(tab.id, info.menuItemId === COMPARE_SELECTION);
  });
}

async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const { create } = browser.contextMenus;
  create({ id: COMPARE_PAGE, contexts: ["page"], title: browser.i18n.getMessage("action") });
  const selection = browser.i18n.getMessage("actionSelection");
  create({ id: COMPARE_SELECTION, contexts: ["selection"], title: selection });
}

/** Firefox opens the popup only within the reader's own click, so nothing may be awaited before. */
function openPopup(tabId: number, forSelection: boolean): void {
  if (!forSelection) {
    void browser.action.openPopup();
    return;
  }
  void browser.action.setPopup({ tabId, popup: POPUP_FOR_SELECTION });
  void browser.action.openPopup().finally(() => browser.action.setPopup({ tabId, popup: POPUP }));
}
