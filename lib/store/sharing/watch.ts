import Dexie from "dexie";

/** Several changes within so many milliseconds count as one. */
const TOGETHER_MS = 150;

/** Calls back after the library was changed, in whatever page or worker that was. */
export function onLibraryChanged(callback: () => void): () => void {
  let isWaiting = false;
  const listener = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      callback();
    }, TOGETHER_MS);
  };
  Dexie.on("storagemutated", listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}
