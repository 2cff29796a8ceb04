/** How often the pointer is looked at, in milliseconds. */
const EVERY_MS = 60;

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/**
 * Calls back with the index of each range that the pointer comes to rest on again. Highlights are no elements and get no
 * events; asking each range's boxes works where `highlightsFromPoint` is not known yet (Chromium before 140). Only
 * ranges inside the element under the pointer are asked, so that nothing shows through what lies over the text.
 */
export function watchPointer(
  ranges: () => readonly (Range | null)[],
  onHover: (index: number) => void,
): void {
  let [before, last] = [0, -1];
  const look = ({ clientX, clientY, target, timeStamp }: PointerEvent): void => {
    if (timeStamp - before < EVERY_MS || !(target instanceof Element)) return;
    before = timeStamp;
    const index = ranges().findIndex(
      (range) => range && target.contains(range.startContainer) && covers(range, clientX, clientY),
    );
    if (index >= 0 && index !== last) onHover(index);
    last = index;
  };
  document.addEventListener("pointermove", look, { passive: true });
}
