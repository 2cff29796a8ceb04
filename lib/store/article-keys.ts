/** What an article is found by: the match stage's index keys, hashed. */
import { indexKeys } from "../match/candidates";
import type { Fingerprint } from "../model";
import { type HashedKey, hashKeys } from "./postings/keys";

export function keysOf(fingerprint: Fingerprint): HashedKey[] {
  return hashKeys(indexKeys(fingerprint));
}
