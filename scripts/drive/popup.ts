import { type Page, type Popup, until, type View } from "./driver";

/** A claim as the popup shows it. */
export interface ShownClaim {
  readonly figure: string;
  readonly outlet: string;
  readonly credit: string;
  /** True for a claim of the page being read. */
  readonly here: boolean;
}

export interface ShownFact {
  readonly label: string;
  readonly verdict: string;
  readonly claims: readonly ShownClaim[];
}

/** What the popup shows of a comparison, in its own words. */
export interface ShownComparison {
  readonly summary: string;
  /** Each section of facts by its title, in the popup's order. */
  readonly sections: readonly { readonly title: string; readonly facts: readonly ShownFact[] }[];
  readonly reports: readonly { readonly outlet: string; readonly headline: string; readonly why: string }[];
  /** Outlets that share one text, group by group. */
  readonly copies: readonly (readonly string[])[];
}

const READ_COMPARISON = `(() => {
  const all = (root, selector) => [...root.querySelectorAll(selector)];
  const text = (root, selector) =>
    (root.querySelector(selector)?.textContent ?? "").replace(/\\s+/gu, " ").trim();
  const claim = (row) => ({
    figure: text(row, ".claim-figure .figure"),
    outlet: text(row, ".claim-outlet .outlet"),
    credit: text(row, ".credit"),
    here: row.classList.contains("here"),
  });
  const fact = (card) => ({
    label: text(card, ".fact-label"),
    verdict: text(card, ".verdict"),
    claims: all(card, ".claim").map(claim),
  });
  const single = (row) => ({ label: text(row, ".claim-label"), verdict: "", claims: [claim(row)] });
  const section = (part) => ({
    title: text(part, ".section-title"),
    facts: [...all(part, ".fact").map(fact), ...all(part, ".singles > .claim").map(single)],
  });
  return {
    summary: all(document, ".summary > *").map((part) => part.textContent).join(" · "),
    sections: all(document, ".section").map(section).filter(({ facts }) => facts.length > 0),
    reports: all(document, ".section-reports .report").map((report) => ({
      outlet: text(report, ".outlet"),
      headline: text(report, ".report-headline"),
      why: text(report, ".probability"),
    })),
    copies: all(document, ".copy-group").map((group) => all(group, ".report .outlet").map((outlet) => outlet.textContent)),
  };
})()`;

/** The popup or the panel has read the page, and shows what there is to show. */
export async function untilRead(popup: View, timeout?: number): Promise<void> {
  await until(popup, `document.querySelector("main")?.getAttribute("aria-busy") === "false"`, timeout);
}

/** The reader's click on the toolbar button, until the popup shows the page's view. */
export async function compare(page: Page): Promise<Popup> {
  const popup = await page.clickAction();
  await untilRead(popup);
  return popup;
}

/** What a popup that shows a comparison says. */
export function readComparison(popup: View): Promise<ShownComparison> {
  return popup.evaluate<ShownComparison>(READ_COMPARISON);
}

/** Clicks the button that saves the article, and waits until the popup says that it is saved. */
export async function clickSave(popup: Popup): Promise<void> {
  await until(popup, `Boolean(document.querySelector(".save button.primary"))`);
  await popup.evaluate(`document.querySelector(".save button.primary").click()`);
  await until(popup, `Boolean(document.querySelector(".save .saved"))`);
}

/** Clicks the claim of the page being read in the first fact that differs, and waits for the answer. */
export async function clickOwnClaim(popup: Popup): Promise<string> {
  await popup.evaluate(`document.querySelector(".section-lead .claim.here .claim-button").click()`);
  return until<string>(popup, `document.querySelector(".claim.here .claim-answer:not(:empty)")?.textContent`);
}

/** Unfolds every claim of another report that stands among the facts; the sentences that they quote. */
export async function unfoldClaims(popup: Popup): Promise<string[]> {
  const unfolded = await popup.evaluate<number>(`(() => {
    const closed = [...document.querySelectorAll('.section:not(.section-near) .claim-button[aria-expanded="false"]')];
    for (const button of closed) button.click();
    return closed.length;
  })()`);
  await until(popup, `document.querySelectorAll(".evidence .quoted").length >= ${unfolded}`);
  return popup.evaluate(
    `[...document.querySelectorAll(".evidence .quoted")].map(({ textContent }) => textContent)`,
  );
}
