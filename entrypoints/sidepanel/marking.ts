import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { MarkingProps } from "../../components/panel/marks";
import { type MarkedPage, markInTab } from "../../lib/browser/marks";
import { inReadingOrder, marksOf } from "../../lib/view/marks";
import type { ReadTab } from "../popup/reading";

/** Marks the figures of the view in its page, as long as the panel is open and the reader wants it. */
export function useMarking({ view, tabId }: ReadTab): MarkingProps {
  const [marking, setMarking] = useState(false);
  const [current, setCurrent] = useState<number | null>(null);
  const [found, setFound] = useState<readonly boolean[]>([]);
  const page = useRef<MarkedPage | null>(null);
  const read = view.state === "article" ? view : null;
  const marks = useMemo(
    () => (read ? inReadingOrder(marksOf(read.comparison, read.subject.article)) : []),
    [read?.comparison, read?.subject],
  );
  useEffect(() => {
    setCurrent(null);
    setFound([]);
    if (!marking || tabId === null || marks.length === 0) return;
    let isWanted = true;
    const wanted = marks.map(({ quote }) => quote);
    markInTab(tabId, wanted, { onFound: setFound, onHover: setCurrent }).then((marked) => {
      if (isWanted) page.current = marked;
      else marked?.end();
    });
    return () => {
      isWanted = false;
      page.current?.end();
      page.current = null;
    };
  }, [marks, tabId, marking]);
  return {
    marking,
    marks,
    found,
    current,
    onMark: setMarking,
    onGoTo: (index) => {
      setCurrent(index);
      if (index !== null) page.current?.show(index);
    },
  };
}
