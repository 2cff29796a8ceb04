/** What the page shows, kept in its address: the browser's Back leads to the view before. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { addressOf, type Place, placeIn } from "../../lib/view/address";
import type { EventFilter, Filters } from "../../lib/view/filters";

/** A choice of single articles is too long for an address: the browser keeps it beside. */
function placeHere(): Place {
  const place = placeIn(location.hash);
  const only: EventFilter | null = history.state?.only ?? null;
  return { ...place, filters: { ...place.filters, event: only } };
}

/** True where only what is typed differs: each letter is no step back. */
function isTyping(before: Place, after: Place): boolean {
  const query = before.filters.query;
  const isSame = addressOf(before) === addressOf({ ...after, filters: { ...after.filters, query } });
  return isSame && before.filters.event === after.filters.event;
}

export function usePlace() {
  const [place, setPlace] = useState(placeHere);
  const now = useRef(place);
  const show = (shown: Place): void => {
    now.current = shown;
    setPlace(shown);
  };
  useEffect(() => {
    const follow = () => show(placeHere());
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  const go = useCallback((change: (before: Place) => Partial<Place>): void => {
    const before = now.current;
    const after = { ...before, ...change(before) };
    const address = `${location.pathname}${location.search}#${addressOf(after)}`;
    const kept = { only: after.filters.event };
    if (isTyping(before, after)) history.replaceState(kept, "", address);
    else history.pushState(kept, "", address);
    show(after);
  }, []);
  const filter = (change: Partial<Filters>): void =>
    go(({ filters }) => ({ filters: { ...filters, ...change } }));
  return { ...place, go, filter };
}
