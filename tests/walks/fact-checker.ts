/** A fact-checker: an outlet changed a toll and deleted a sentence after the article was saved; cited with hash and diff. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { allArticles } from "../../scripts/demo/article";
import { english } from "../../scripts/demo/articles/en";
import { type Driver, until } from "../../scripts/drive/driver";
import { compare } from "../../scripts/drive/popup";
import { type Addresses, articleOf, CHANGED } from "../../scripts/pictures/fill";
import { keepFiles, type Look, lastCopy, lastFile, NO_LOOK, Walk, type Walked } from "./walk";

const DELETED = "The operator had been warned twice in April, a port inspector said.";

export interface Cited extends Walked {
  /** What the popup says of the change before anything is saved. */
  readonly inPopup: string;
  readonly evidence: string;
  readonly citation: string;
  readonly deleted: typeof DELETED;
}

export async function factCheckerWalk(
  driver: Driver,
  addresses: Addresses,
  folder: string,
  look: Look = NO_LOOK,
): Promise<Cited> {
  const sample = allArticles(english).find(({ headline }) => headline === CHANGED);
  if (!sample) throw new Error("The sample has no article that changes");
  const now = articleOf(sample, english, addresses);
  const passages = now.passages.map((each) => ({
    ...each,
    text: each.text.replace("Twelve", "Ten").replace("twelve", "ten"),
  }));
  const then = { ...now, passages: [...passages, { role: "paragraph", text: DELETED, offset: null }] };
  const path = join(folder, "before.json");
  writeFileSync(path, JSON.stringify({ articles: [then] }));
  const library = await driver.open(`${driver.extensionOrigin}/library.html`);
  await until(library, `Boolean(document.querySelector("input[type=file]"))`);
  await library.chooseFiles([path]);
  await until(library, `Boolean(document.querySelector('.import[data-state="ended"]'))`, 60_000);

  const page = await driver.open(addresses.addressOf(sample));
  const walk = new Walk();
  const popup = await compare(page);
  walk.count();
  await walk.click(popup, "The text has changed");
  await until(popup, `Boolean(document.querySelector(".since-saved del"))`);
  const inPopup = await popup.evaluate<string>(`document.querySelector(".since-saved").textContent`);
  await look(popup, "fact-checker-changed");
  await walk.click(popup, "Save new version");
  await until(popup, `Boolean(document.querySelector(".save .saved"))`);
  await popup.close();

  const again = await driver.open(`${driver.extensionOrigin}/library.html`);
  walk.count();
  await keepFiles(again);
  await walk.click(again, CHANGED, ".rows");
  await until(again, `document.querySelector("dialog")?.open`);
  await look(again, "fact-checker-versions");
  await walk.click(again, "Cite this text", "dialog");
  await walk.click(again, "Copy as evidence (text)", "dialog");
  const evidence = await lastCopy(again);
  await walk.click(again, "Save citation (CSL-JSON)", "dialog");
  const citation = await lastFile(again);
  return { ...walk.walked, inPopup, evidence, citation, deleted: DELETED };
}
