import { browser } from "wxt/browser";

/** Chromium's page of shortcuts; Firefox opens its own by a call. */
const CHROMIUM_PAGE = "chrome://extensions/shortcuts";

/** The keys that open the popup, as the browser names them; empty where there are none. */
export async function actionShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === "_execute_action")?.shortcut ?? "";
}

/** Opens the browser's own page where shortcuts are changed. */
export async function openShortcutPage(): Promise<void> {
  const open: unknown = Reflect.get(browser.commands, "openShortcutSettings");
  if (typeof open === "function") await open.call(browser.commands);
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
