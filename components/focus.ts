import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Where the focus stood is gone from the page. */
function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Lets the keyboard go on from a place, where a change took what had the focus with it: else it starts at the top. */
export function regainFocus(place: HTMLElement | null): void {
  if (isFocusLost())
    (place?.querySelector<HTMLElement>("button, input") ?? place)?.focus({ preventScroll: true });
}

/** The place from which the keyboard goes on when a change has taken the focus with it. */
export function useRegainedFocus<Place extends HTMLElement>(change: unknown): RefObject<Place | null> {
  const place = useRef<Place>(null);
  const before = useRef(change);
  useEffect(() => {
    if (change !== before.current) regainFocus(place.current);
    before.current = change;
  }, [change]);
  return place;
}
