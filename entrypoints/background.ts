import { defineBackground } from "wxt/utils/define-background";
import { tellOnButton } from "../lib/browser/badge";
import { compareArticle } from "../lib/browser/comparing";
import { followOutlets } from "../lib/browser/connect/follow-worker";
import { shareLibrary } from "../lib/browser/connect/share-worker";
import { welcomeOnInstall } from "../lib/browser/first-run";
import { makeHandlers } from "../lib/browser/handlers";
import { LibraryHold } from "../lib/browser/library";
import { showInTab } from "../lib/browser/marks";
import { offerMenu } from "../lib/browser/menu";
import { onEventSaver } from "../lib/browser/on-event";
import { mustNotBePrivate, readTab } from "../lib/browser/page";
import { readAhead } from "../lib/browser/read-ahead";
import { secondCopy } from "../lib/browser/second-copy";
import { serve } from "../lib/browser/server";
import { readSettings, retention } from "../lib/browser/settings";
import { noteSites, watchSites } from "../lib/browser/sites";
import { closeStorageToPages } from "../lib/browser/storage-access";
import { grantTabsWish, watchTabsWish } from "../lib/browser/tabs-compared";
import { noteTabsWish } from "../lib/browser/tabs-wish";
import { saveVisits } from "../lib/browser/visits";
import type { AnalysedArticle } from "../lib/model";
import { analyse, compareWith, compareWithSteps, searchWords } from "../lib/pipeline";
import { type Corpus, FolderBackup, openCorpus } from "../lib/store";
import { openShareable } from "../lib/store/sharing";

export default defineBackground(() => {
  // Opened at once, so that it is ready by the time the page is read. Whoever needs it hears of a failure.
  // Known when it is built: the sealed edition has nothing of what connects.
  const shareable =
    import.meta.env.MODE === "open" ? new LibraryHold(() => openShareable(secondCopy())) : null;
  const hold: LibraryHold<Corpus> = shareable ?? new LibraryHold(() => openCorpus(secondCopy()));
  const corpus = () => hold.get();
  corpus().catch(() => {});
  const folder = new FolderBackup(async () => (await corpus()).backup);
  const saverFor = onEventSaver(corpus, { readTab, analyse, compareWith });
  const services = {
    corpus,
    readTab: (tabId: number, useSelection: boolean) => readTab(tabId, useSelection, readAhead),
    showInTab,
    mustNotBePrivate,
    noteSites,
    noteTabsWish,
    grantTabsWish: () => grantTabsWish(saverFor),
    retention,
    backUp: () => folder.step(),
    tellOnButton,
    analyse,
    searchWords,
    compareAlone: (subject: AnalysedArticle) => compareWith(subject, []),
    compareSteps: compareWithSteps,
  };
  closeStorageToPages();
  const handlers = makeHandlers(services);
  serve(handlers);
  offerMenu();
  welcomeOnInstall();
  watchSites();
  watchTabsWish(saverFor);
  if (import.meta.env.MODE === "open" && shareable !== null) {
    followOutlets(
      () => shareable.get(),
      () => handlers["library.maintain"]({}),
    );
    shareLibrary(() => shareable.get());
  }
  saveVisits(async (article, tabId) => {
    await (await corpus()).saveWhileReading(article);
    if (!(await readSettings()).badge) return;
    await tellOnButton(tabId, await compareArticle(services, article));
  });
});
