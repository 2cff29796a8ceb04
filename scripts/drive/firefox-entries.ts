/** Ways to the popup besides its button, as a reader takes them in Firefox. */
import type { MenuEntries } from "./driver";
import { FirefoxPopup, runInWindow } from "./firefox-view";
import type { Marionette } from "./marionette";

const MENU = `document.getElementById("contentAreaContextMenu")`;

const MENU_OPENS = `
  const [done] = arguments;
  (function look() {
    if ((${MENU}).state === "open") done(true);
    else setTimeout(look, 20);
  })();
`;

/** As Firefox chooses an entry on a click or a key press: the page may then do what only readers may ask for. */
const CHOOSE = `
  const [prefix, done] = arguments;
  const menu = ${MENU};
  const entry = menu.querySelector('menuitem[id^="' + prefix + '"]');
  if (entry === null) return done(null);
  menu.addEventListener("popuphidden", () => done(entry.label), { once: true });
  menu.activateItem(entry);
`;

const POPUP_OPENS = `
  const [done] = arguments;
  (function look() {
    // Firefox loads a popup before its panel opens, and puts it there only then.
    const view = ${FirefoxPopup.element};
    const isOpen = view?.closest("panel")?.state === "open";
    if (isOpen && view.currentURI?.filePath === "/popup.html") done(true);
    else setTimeout(look, 20);
  })();
`;

/** The popup, once it has opened. */
export async function openedPopup(marionette: Marionette): Promise<FirefoxPopup> {
  await runInWindow(marionette, POPUP_OPENS);
  return new FirefoxPopup(marionette);
}

export class FirefoxEntries implements MenuEntries {
  constructor(
    private readonly marionette: Marionette,
    /** The extension's id as it stands in the ids of elements. */
    private readonly id: string,
  ) {}

  async chooseAt(x: number, y: number) {
    await this.marionette.send("Marionette:SetContext", { value: "content" });
    const press = [
      { type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: "pointerDown", button: 2 },
      { type: "pointerUp", button: 2 },
    ];
    await this.marionette.send("WebDriver:PerformActions", {
      actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions: press }],
    });
    await runInWindow(this.marionette, MENU_OPENS);
    const entry = await runInWindow<string | null>(this.marionette, CHOOSE, [`${this.id}-menuitem-`]);
    if (entry === null) throw new Error("The menu has no entry of the extension");
    return { entry, popup: await openedPopup(this.marionette) };
  }
}
