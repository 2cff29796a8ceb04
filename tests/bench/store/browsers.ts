import { type DrivenBrowser, drivenBrowsers, isInstalled } from "../../../scripts/drive/launch";

/** The installed browsers, or those of them that BROWSERS names, with commas between. */
export function benchedBrowsers(): readonly DrivenBrowser[] {
  const wanted = process.env.BROWSERS?.split(",");
  return drivenBrowsers.filter(
    (browser) => isInstalled(browser) && (wanted === undefined || wanted.includes(browser.name)),
  );
}
