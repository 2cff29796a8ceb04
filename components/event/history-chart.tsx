import type { JSX, RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type History, type HistoryPoint, markable } from "../../lib/view/history";
import { useScope } from "../comparison/scope";
import { Figure } from "../text/figure";
import { Foreign } from "../text/foreign";
import { useTranslation } from "../translation";

/** The drawing's width in pixels until it is measured, and the least; its height, with room for marks and open bars. */
const WIDTH = 600;
const LEAST_WIDTH = 120;
const HEIGHT = 140;
const MARGIN = 14;
/** Half a mark's width. */
const MARK = 4;
/** How far an open bar reaches. */
const OPEN = 12;

/** Room that a mark takes beside the next: with less, each source's are `APART` from each other, others' between them. */
const ROOM = 10;
const APART = 10 * MARK;
/** Small dots need less, and no steps are drawn between them. */
const DOTS_APART = 2 * MARK;

const across = (x: number, width: number) => MARGIN + x * (width - 2 * MARGIN);
const up = (y: number) => HEIGHT - MARGIN - y * (HEIGHT - 2 * MARGIN);

/** A shape for each source, so that nobody has to tell colours apart. */
const SHAPES: readonly ((x: number, y: number) => string)[] = [
  (x, y) => `M${x - MARK} ${y}a${MARK} ${MARK} 0 1 0 ${2 * MARK} 0a${MARK} ${MARK} 0 1 0 ${-2 * MARK} 0z`,
  (x, y) => `M${x - MARK} ${y - MARK}h${2 * MARK}v${2 * MARK}h${-2 * MARK}z`,
  (x, y) => `M${x} ${y - MARK}L${x + MARK} ${y + MARK}H${x - MARK}z`,
  (x, y) => `M${x} ${y - MARK}L${x + MARK} ${y}L${x} ${y + MARK}L${x - MARK} ${y}z`,
  (x, y) => `M${x} ${y + MARK}L${x + MARK} ${y - MARK}H${x - MARK}z`,
];
/** A small dot: what has no shape of its own. */
const DOT = (x: number, y: number) => `M${x - 2} ${y}a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z`;

function shapeOf(source: number | null): (x: number, y: number) => string {
  return (source === null ? undefined : SHAPES[source]) ?? DOT;
}

/** A source's figures as steps: what it last said holds until it says something else. */
function stepsOf(points: readonly HistoryPoint[], width: number): string {
  return points
    .map(({ x, low }, at) => {
      const [left, top] = [across(x, width), up(low)];
      return at === 0 ? `M${left} ${top}` : `H${left}V${top}`;
    })
    .join("");
}

/** Bounds as a bar, open where nothing is known of what lies beyond; empty where they are one. */
function barOf(point: HistoryPoint, width: number): string {
  const top = point.openHigh ? up(point.low) - OPEN : up(point.high);
  const bottom = point.openLow ? up(point.high) + OPEN : up(point.low);
  return top === bottom ? "" : `M${across(point.x, width)} ${top}V${bottom}`;
}

function markOf(point: HistoryPoint, width: number): string {
  return shapeOf(point.source)(across(point.x, width), up(point.openLow ? point.high : point.low));
}

/** What one source said, or all that have no mark of their own. */
interface Series {
  readonly source: number | null;
  readonly points: readonly HistoryPoint[];
  /** Those whose marks do not cover one another. */
  readonly marked: readonly HistoryPoint[];
}

function seriesOf({ points, sources }: History, width: number): readonly Series[] {
  const spacing = (source: number | null) => {
    const apart = source === null ? DOTS_APART : APART;
    return { x: apart / (width - 2 * MARGIN), y: apart / (HEIGHT - 2 * MARGIN) };
  };
  const isDense = points.length * ROOM > width;
  const series = [null, ...sources.keys()]
    .map((source) => ({ source, points: points.filter((point) => point.source === source) }))
    .filter((each) => each.points.length > 0);
  return series.map((each, at) => {
    const marked = isDense ? markable(each.points, spacing(each.source), at / series.length) : each.points;
    return { ...each, marked };
  });
}

/** The width that a chart's drawing takes, so that marks are of one size however wide the page is. */
function useDrawnWidth(figure: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(WIDTH);
  useEffect(() => {
    const drawing = figure.current?.querySelector(".history-drawing");
    if (!drawing || typeof ResizeObserver === "undefined") return;
    const follow = new ResizeObserver(([seen]) => {
      if (seen) setWidth(Math.max(LEAST_WIDTH, Math.round(seen.contentRect.width)));
    });
    follow.observe(drawing);
    return () => follow.disconnect();
  }, []);
  return width;
}

/** Steps, bars and marks of a series are a path each, since a long story has thousands of them. */
function Drawing({ series, width }: { readonly series: readonly Series[]; readonly width: number }) {
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} class="history-drawing" aria-hidden="true">
      {series.map(({ source, points, marked }) => (
        <g key={source}>
          {source !== null && <path class="history-steps" d={stepsOf(points, width)} />}
          <path class="history-bar" d={marked.map((point) => barOf(point, width)).join("")} />
          <path class="history-mark" d={marked.map((point) => markOf(point, width)).join("")} />
        </g>
      ))}
    </svg>
  );
}

function Sign({ source }: { readonly source: number | null }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path class="history-mark" d={shapeOf(source)(6, 6)} />
    </svg>
  );
}

function Legend({ sources, points }: Pick<History, "sources" | "points">) {
  const { t } = useTranslation();
  return (
    <ul class="history-legend">
      {sources.map((name, at) => (
        <li key={name}>
          <Sign source={at} /> <Foreign>{name}</Foreign>
        </li>
      ))}
      {points.some(({ source }) => source === null) && (
        <li>
          <Sign source={null} /> {t(sources.length > 0 ? "event.otherSource" : "event.noSource")}
        </li>
      )}
    </ul>
  );
}

/**
 * The claims of a fact over time; the same is in the table below it, for whoever does not see the drawing. Time runs from left
 * to right in every language, as in the small line beside a verdict: one page must not draw a rise both ways.
 */
export function HistoryChart({ history }: { readonly history: History }): JSX.Element {
  const { date, t, direction } = useTranslation();
  const { articles } = useScope();
  const figure = useRef<HTMLElement>(null);
  const width = useDrawnWidth(figure);
  const series = useMemo(() => seriesOf(history, width), [history, width]);
  const { highest, lowest, first, last } = history;
  const end = ({ articleId, quantity }: History["highest"]) => {
    const article = articles[articleId];
    return article && <Figure article={article} quantity={quantity} />;
  };
  return (
    <figure class="history" ref={figure} dir="ltr">
      <p class="history-end">{end(highest)}</p>
      <Drawing series={series} width={width} />
      <p class="history-end">{end(lowest)}</p>
      <p class="history-times">
        <bdi>{date(first)}</bdi> <bdi>{date(last)}</bdi>
      </p>
      <div class="history-words" dir={direction}>
        <Legend {...history} />
        {series.some(({ points, marked }) => marked.length < points.length) && (
          <p class="note">{t("event.marksSpaced")}</p>
        )}
      </div>
    </figure>
  );
}
