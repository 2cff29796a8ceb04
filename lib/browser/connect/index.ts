/** What the page of outlets needs of the browser; the worker's part is imported by name. */
export {
  type Discovery,
  type FoundFeed,
  followed,
  left,
  type OutletRecord,
  paused,
  readOpml,
  type ShareStatus,
  writeOpml,
} from "../../connect";
export { allowOrigins, giveBack, isPrivateWindow, watchRedirects } from "./asking";
export { agreesToSharing } from "./consent";
export { findFeeds, readFeeds } from "./discovering";
export { changeFollowing, onFollowingChanged, readFollowing } from "./kept";
export {
  type Invitation,
  joinSharing,
  leaveSharing,
  managedInvitation,
  onShareStatusChanged,
  onSharingChanged,
  readShareStatus,
  readSharing,
  type SharingState,
} from "./membership";
