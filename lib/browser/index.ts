/** What the extension's pages need of the browser; the worker's and the reader's parts are imported by name. */
export { send } from "./client";
export { changeSettings, onSettingsChanged, readSettings, type Settings } from "./settings";
export { allowSites, pauseSite, readSites, removeSite, type Site, siteState, sitesNamed } from "./sites";
export {
  bringForward,
  type CurrentTab,
  currentTab,
  followOutletInFront,
  openAddress,
  openPage,
  wantsSelection,
} from "./tabs";
