import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useReducer, useState } from "preact/hooks";

/** Rows rendered beyond each edge of the window. */
const OVERSCAN = 8;

export interface VirtualRows {
  readonly rows: readonly VirtualItem[];
  /** Height of the whole list in pixels. */
  readonly height: number;
  /** Where the list begins in the page, in pixels; rows are placed from there. */
  readonly offset: number;
  /** Ref of each row, whose true height it measures. */
  readonly measure: (element: HTMLElement | null) => void;
}

/** Renders of a long list only the rows near the window, the page itself scrolling. */
export function useVirtualRows(
  count: number,
  estimate: number,
  list: RefObject<HTMLElement | null>,
): VirtualRows {
  const [, rerender] = useReducer((n: number) => n + 1, 0);
  const [virtualizer] = useState(
    () =>
      new Virtualizer<Window, HTMLElement>({
        count,
        getScrollElement: () => window,
        estimateSize: () => estimate,
        observeElementRect: observeWindowRect,
        observeElementOffset: observeWindowOffset,
        scrollToFn: windowScroll,
        initialRect: { width: window.innerWidth, height: window.innerHeight },
      }),
  );
  const offset = list.current?.offsetTop ?? 0;
  virtualizer.setOptions({
    ...virtualizer.options,
    count,
    overscan: OVERSCAN,
    scrollMargin: offset,
    onChange: () => rerender(0),
  });
  useEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    offset,
    measure: virtualizer.measureElement,
  };
}
