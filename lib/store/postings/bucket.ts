/**
 * One bucket record: for each key, ascending by hash, the distance from the last hash, the number of its documents,
 * the length of the list in bytes, and the list: distances between documents. Keys that a query does not ask for are
 * skipped by their length.
 */
import { ByteReader, ByteWriter } from "./bytes";

/** Hash → the documents that hold the key, ascending. */
export type BucketPostings = Map<number, number[]>;

export function encodeBucket(postings: BucketPostings): Uint8Array {
  const writer = new ByteWriter(4_096);
  const list = new ByteWriter(256);
  let lastHash = 0;
  for (const hash of [...postings.keys()].sort((a, b) => a - b)) {
    const docs = postings.get(hash) ?? [];
    list.clear();
    let lastDoc = 0;
    for (const doc of docs) {
      list.number(doc - lastDoc);
      lastDoc = doc;
    }
    writer.number(hash - lastHash);
    writer.number(docs.length);
    writer.number(list.length);
    writer.bytes(list.finish());
    lastHash = hash;
  }
  return writer.finish();
}

/** One key's list as stored. */
export interface PackedList {
  readonly hash: number;
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** Calls back with every key's list, ascending by hash, as far as a hash: behind the last one wanted nothing is read. */
export function eachList(
  bucket: Uint8Array,
  callback: (list: PackedList) => void,
  lastHash = Infinity,
): void {
  const reader = new ByteReader(bucket);
  let hash = 0;
  while (!reader.done && hash < lastHash) {
    hash += reader.number();
    const count = reader.number();
    callback({ hash, count, bytes: reader.view(reader.number()) });
  }
}

export function eachDoc(list: PackedList, callback: (doc: number) => void): void {
  const reader = new ByteReader(list.bytes);
  let doc = 0;
  while (!reader.done) {
    doc += reader.number();
    callback(doc);
  }
}
