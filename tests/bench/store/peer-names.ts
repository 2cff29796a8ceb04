/** The fastest first. */
export const PEER_NAMES = ["FlexSearch", "MiniSearch"] as const;
export type PeerName = (typeof PEER_NAMES)[number];
