import { type Driver, until } from "../../scripts/drive/driver";

/**
 * Runs a script in a page as whoever controls its process can: in the world of the extension's own scripts.
 *
 * @param script source of a function; what it gives crosses as JSON, and so do its arguments
 * @returns what it gave; an extension's page stands in the reader's tab afterwards
 */
export async function runTakenOver<T>(
  driver: Driver,
  address: string,
  script: string,
  args: readonly unknown[],
): Promise<T> {
  const { protocol, hostname, origin } = new URL(address);
  const pattern = `${protocol}//${hostname}/*`;
  const page = await driver.open(`${driver.extensionOrigin}/options.html`);
  const origins = JSON.stringify({ origins: [pattern] });
  await page.evaluate(`(() => {
    const button = document.createElement("button");
    button.id = "ask";
    button.textContent = "Ask";
    button.addEventListener("click", () => void chrome.permissions.request(${origins}));
    document.body.prepend(button);
  })()`);
  await driver.allowing([pattern], () => page.press("#ask"));
  await until(page, `chrome.permissions.contains(${origins})`);
  return page.evaluate<T>(`(async () => {
    const tab = await chrome.tabs.create({ url: ${JSON.stringify(address)}, active: false });
    // Firefox calls the empty page complete that a new tab begins with.
    const isThere = ({ status, url }) => status === "complete" && url?.startsWith(${JSON.stringify(origin)});
    for (let left = 200; left > 0 && !isThere(await chrome.tabs.get(tab.id)); left--)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const [{ result }] = await chrome.scripting.executeScript({
      target: { tabId: tab.id }, func: ${script}, args: ${JSON.stringify(args)} });
    await chrome.tabs.remove(tab.id);
    return result;
  })()`);
}
