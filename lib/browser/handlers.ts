/** What the worker does for each request. Pure wiring of page access, library and pipeline, all given. */
import type { BadgeContent } from "./badge";
import { compareArticle, openedIds, type Waiting } from "./comparing";
import type { PageView } from "./protocol";
import type { Handlers } from "./server";
import type { Services } from "./services";
import { maintain, Turns, tidyLater, type Working } from "./waiting-work";
import type { PageWatch } from "./watched";

export function makeHandlers(given: Services): Handlers {
  const turns = new Turns();
  const services = { ...given, turns };
  return {
    "page.compare": ({ tabId, useSelection }, watch) => comparePage(services, tabId, useSelection, watch),
    "article.compare": async ({ article, tabId }) => {
      const compared = await turns.first(() => compareArticle(services, article));
      if (tabId !== null) tellLater(services, tabId, compared);
      return compared;
    },
    "article.before": async ({ article }) => ({ before: await (await services.corpus()).textOf(article) }),
    "page.show": async ({ tabId, quote }) => ({ found: await services.showInTab(tabId, quote) }),
    "article.save": async ({ article, tabId }) => {
      await services.mustNotBePrivate(tabId);
      const corpus = await services.corpus();
      const { id, undo, savedAt, versions } = await turns.first(() => corpus.save(article));
      tidyLater(services, corpus, { opened: [id], article });
      return { id, saved: { state: "saved", savedAt, versions }, undo };
    },
    "correction.add": async ({ corrections, tabId }) => {
      await services.mustNotBePrivate(tabId);
      const corpus = await services.corpus();
      const undo = await corpus.corrections.add(corrections);
      tidyLater(services, corpus, null);
      return { undo };
    },
    "correction.withdraw": async ({ ids }) => {
      const corpus = await services.corpus();
      const undo = await corpus.corrections.withdraw(ids);
      tidyLater(services, corpus, null);
      return { undo };
    },
    "correction.list": async ({ offset, limit }) => (await services.corpus()).corrections.list(offset, limit),
    "library.undo": async ({ undo }) => ({ done: await (await services.corpus()).undo(undo) }),
    "library.list": async ({ offset, limit }) => (await services.corpus()).list(offset, limit),
    "library.delete": async ({ ids }) => (await services.corpus()).delete(ids),
    "site.wish": async ({ addresses }) => {
      await services.noteSites(addresses);
      return {};
    },
    "tabs.wish": async (wish) => {
      await services.noteTabsWish(wish);
      return {};
    },
    "tabs.compare": async () => {
      await services.grantTabsWish();
      return {};
    },
    "library.maintain": async () => ({ remaining: await maintain(services, await services.corpus()) }),
  };
}

async function comparePage(
  services: Working,
  tabId: number,
  useSelection: boolean,
  watch?: PageWatch,
): Promise<PageView> {
  // A tab may take its time: until it answers, nobody waits for the library.
  const page = await services.readTab(tabId, useSelection);
  if (page.state !== "read") return { state: page.state };
  if (page.reading.state === "none") return page.reading;
  const { isPrivate } = page;
  const { article } = page.reading;
  const compared = await services.turns.first(() =>
    compareArticle(services, article, watch && watching(watch, isPrivate)),
  );
  const read = isPrivate ? null : { opened: openedIds(compared.comparison), article };
  tidyLater(services, await services.corpus(), read);
  tellLater(services, tabId, compared);
  return { ...compared, state: "article", isPrivate };
}

function watching({ onStep, isWanted }: PageWatch, isPrivate: boolean): Waiting {
  return {
    onOwn: (own) => onStep({ step: "own", view: { ...own, state: "article", isPrivate } }),
    onProgress: ({ done, of }) => onStep({ step: "progress", done, of }),
    isWanted,
  };
}

/** The popup does not wait for the badge, and can do without. */
function tellLater(services: Services, tabId: number, told: BadgeContent): void {
  services.tellOnButton(tabId, told).catch(() => {});
}
