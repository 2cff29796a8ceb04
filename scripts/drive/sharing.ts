import { type Driver, type Page, until } from "./driver";

const STATE = ".sharing-state";

/** Fills in the form for joining a shared library, as a reader does, and waits until the library is connected. */
export async function joinByForm(
  driver: Driver,
  page: Page,
  { server, room, passphrase = "" }: { server: string; room: string; passphrase?: string },
  timeout?: number,
): Promise<void> {
  await until(page, `Boolean(document.querySelector("form.join"))`);
  await choose(page, "select", "none");
  await until(page, `document.querySelectorAll("form.join input").length === 5`);
  for (const [at, value] of [server, room, passphrase].entries()) await type(page, at, value);
  const join = () => page.press("form.join button[type=submit]");
  // Firefox asks whether the reader agrees to what is sent.
  await (driver.name === "firefox" ? driver.allowing([], join) : join());
  await until(page, `Boolean(document.querySelector("${STATE} .note"))`, timeout);
}

async function type(page: Page, at: number, value: string): Promise<void> {
  await page.evaluate(`(() => {
    const field = document.querySelectorAll("form.join input")[${at}];
    field.value = ${JSON.stringify(value)};
    field.dispatchEvent(new Event("input", { bubbles: true }));
  })()`);
}

async function choose(page: Page, selector: string, value: string): Promise<void> {
  await page.evaluate(`(() => {
    const field = document.querySelector("form.join ${selector}");
    field.value = ${JSON.stringify(value)};
    field.dispatchEvent(new Event("change", { bubbles: true }));
  })()`);
}

/** Leaves the shared library, and waits until it can be joined again. */
export async function leaveByForm(page: Page, what: "keep" | "remove"): Promise<void> {
  await until(page, `Boolean(document.querySelector("${STATE}"))`);
  await page.evaluate(
    `document.querySelector("${STATE}").closest("fieldset").querySelectorAll("button")[${what === "keep" ? 0 : 1}].click()`,
  );
  await until(page, `Boolean(document.querySelector("form.join"))`);
}
