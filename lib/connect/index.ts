/** The one door to everything that connects. The sealed edition is built without what stands behind it. */

export { followed, left, paused } from "./follow/choices";
export { type Discovery, type DiscoveryPorts, discover, type FoundFeed, readLinks } from "./follow/discover";
export { type FeedLink, feedLinks, usualPlaces } from "./follow/discovery";
export { type FollowPorts, follow } from "./follow/engine";
export {
  type Following,
  HostShape,
  type NewOutlet,
  NOTHING_FOLLOWED,
  type OutletRecord,
  OutletShape,
  type Problem,
} from "./follow/model";
export { readOpml, writeOpml } from "./follow/opml";
export { type Answer, ask, type NetworkPorts, type Question, type Redirect } from "./network";
export {
  type Membership,
  MembershipShape,
  SHARE_PROBLEMS,
  ShareError,
  type ShareProblem,
} from "./share/membership";
export { type SharedLibrary, type ShareSession, type ShareStatus, share } from "./share/session";
