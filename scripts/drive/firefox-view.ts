import { writeFileSync } from "node:fs";
import { KEEP_OPEN, type Panel, type Popup, type View } from "./driver";
import type { Marionette } from "./marionette";

/** Runs in the browser element's own process: evaluates in its document's world and sends the JSON back. */
const FRAME_SCRIPT = `
  const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  Cu.exportFunction((reply) => sendAsyncMessage(NAME, reply), sandbox, { defineAs: "reply" });
  Cu.evalInSandbox(
    "(async () => (0, eval)(" + JSON.stringify(EXPRESSION) + "))().then(" +
    "(value) => reply(JSON.stringify({ value })), (error) => reply(JSON.stringify({ error: String(error) })))",
    sandbox,
  );
`;

const EVALUATE = `
  const [element, frameScript, expression, done] = [(${"BROWSER"}), ...arguments];
  const name = "drive:" + Math.random();
  element.messageManager.addMessageListener(name, function answer({ data }) {
    element.messageManager.removeMessageListener(name, answer);
    done(data);
  });
  const constants = "const NAME = " + JSON.stringify(name) + ", EXPRESSION = " + JSON.stringify(expression) + ";";
  const source = "{" + constants + frameScript + "}";
  element.messageManager.loadFrameScript("data:application/javascript;charset=utf-8," + encodeURIComponent(source), false);
`;

const SNAPSHOT = `
  const [done] = arguments;
  (async () => {
    const bitmap = await (${"BROWSER"}).browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
    const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext("2d").drawImage(bitmap, 0, 0);
    done(canvas.toDataURL().split(",")[1]);
  })();
`;

const SIDEBAR = `document.getElementById("sidebar")?.contentDocument?.getElementById("webext-panels-browser")`;

/** Firefox opens its sidebar only while it handles what a reader does, which a script's own click does not count for. */
const CLICK_AS_READER = `
  const [element, selector, done] = [(${"BROWSER"}), ...arguments];
  const source = "const reader = content.windowUtils.setHandlingUserInput(true);" +
    "content.document.querySelector(" + JSON.stringify(selector) + ").click(); reader.destruct();";
  element.messageManager.loadFrameScript("data:application/javascript;charset=utf-8," + encodeURIComponent(source), false);
  done(true);
`;

/** A document in one of Firefox's browser elements, which `element` names as an expression of the window's own script. */
export class FirefoxView implements View {
  constructor(
    protected readonly marionette: Marionette,
    private readonly element: string,
  ) {}

  async evaluate<T>(expression: string): Promise<T> {
    const reply = await this.inWindow<string>(EVALUATE, [FRAME_SCRIPT, expression]);
    const { value, error } = JSON.parse(reply) as { value: T; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  }

  async press(selector: string): Promise<void> {
    await this.inWindow(CLICK_AS_READER, [selector]);
  }

  async screenshot(path: string): Promise<void> {
    writeFileSync(path, Buffer.from(await this.inWindow<string>(SNAPSHOT), "base64"));
  }

  protected async inWindow<T>(script: string, args: unknown[] = []): Promise<T> {
    return runInWindow(this.marionette, script.replace("BROWSER", this.element), args);
  }
}

export class FirefoxPopup extends FirefoxView implements Popup {
  static readonly element = "document.querySelector('browser[webextension-view-type=\"popup\"]')";

  constructor(marionette: Marionette) {
    super(marionette, FirefoxPopup.element);
  }

  async keepOpen(): Promise<Panel> {
    await this.inWindow(CLICK_AS_READER, [KEEP_OPEN]);
    await runInWindow(
      this.marionette,
      `const [done] = arguments;
      (function look() {
        if ((${SIDEBAR})?.currentURI?.filePath === "/sidepanel.html") done(true);
        else setTimeout(look, 20);
      })();`,
    );
    return new FirefoxPanel(this.marionette, SIDEBAR);
  }

  async close(): Promise<void> {
    await runInWindow(
      this.marionette,
      `const [done] = arguments;
      const panel = (${FirefoxPopup.element})?.closest("panel");
      if (!panel) return done(true);
      panel.addEventListener("popuphidden", () => done(true), { once: true });
      panel.hidePopup();`,
    );
  }
}

class FirefoxPanel extends FirefoxView implements Panel {
  async resize(width: number, height: number): Promise<void> {
    await runInWindow(
      this.marionette,
      `const [width, height, done] = arguments;
      const { style } = ${SIDEBAR};
      style.width = style.minWidth = style.maxWidth = width + "px";
      style.height = style.minHeight = style.maxHeight = height + "px";
      setTimeout(() => done(true), 100);`,
      [width, height],
    );
  }

  async close(): Promise<void> {
    const hide = "const [done] = arguments; SidebarController.hide(); done(true);";
    await runInWindow(this.marionette, hide);
  }
}

/** Runs an asynchronous script in the browser window's own context: its last argument takes the result. */
export async function runInWindow<T>(
  marionette: Marionette,
  script: string,
  args: unknown[] = [],
): Promise<T> {
  await marionette.send("Marionette:SetContext", { value: "chrome" });
  const { value } = await marionette.send<{ value: T }>("WebDriver:ExecuteAsyncScript", {
    script,
    args,
    scriptTimeout: 30_000,
  });
  return value;
}
