import type { Driver } from "../drive/driver";
import { clickSave, compare } from "../drive/popup";
import type { SampleEvent } from "./article";
import type { OutletServer } from "./server";

/** Saves the event's other reports and its look-alike as a reader does: open, click the button, click Save. */
export async function saveOtherReports(
  driver: Driver,
  server: Pick<OutletServer, "addressOf">,
  event: SampleEvent,
): Promise<void> {
  for (const article of [...event.reports, event.lookalike]) {
    const page = await driver.open(server.addressOf(article));
    const popup = await compare(page);
    await clickSave(popup);
    await popup.close();
  }
}
