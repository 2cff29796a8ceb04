import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { type History, type HistoryPoint, markable } from "../../lib/view/history";
import { useScope } from "../comparison/scope";
import { Figure } from "../text/figure";
import { Foreign } from "../text/foreign";
import { useTranslation } from "../translation";

/** The drawing's size in its own units, with room for marks and for bars that go on beyond the scale. */
const WIDTH = 600;
const HEIGHT = 120;
const MARGIN = 14;
/** Half a mark's width. */
const MARK = 4;
/** How far an open bar reaches. */
const OPEN = 12;

/** Points beyond which their marks would cover one another; each source's are then so far apart, others' between them. */
const DENSE = 60;
const APART = 10 * MARK;
const SPACING = { x: APART / (WIDTH - 2 * MARGIN), y: APART / (HEIGHT - 2 * MARGIN) };

const across = (x: number, isRtl: boolean) => MARGIN + (isRtl ? 1 - x : x) * (WIDTH - 2 * MARGIN);
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
function stepsOf(points: readonly HistoryPoint[], isRtl: boolean): string {
  return points
    .map(({ x, low }, at) => {
      const [left, top] = [across(x, isRtl), up(low)];
      return at === 0 ? `M${left} ${top}` : `H${left}V${top}`;
    })
    .join("");
}

/** Bounds as a bar, open where nothing is known of what lies beyond; empty where they are one. */
function barOf(point: HistoryPoint, isRtl: boolean): string {
  const top = point.openHigh ? up(point.low) - OPEN : up(point.high);
  const bottom = point.openLow ? up(point.high) + OPEN : up(point.low);
  return top === bottom ? "" : `M${across(point.x, isRtl)} ${top}V${bottom}`;
}

function markOf(point: HistoryPoint, isRtl: boolean): string {
  return shapeOf(point.source)(across(point.x, isRtl), up(point.openLow ? point.high : point.low));
}

/** What one source said, or all that have no mark of their own. */
interface Series {
  readonly source: number | null;
  readonly points: readonly HistoryPoint[];
  /** Those whose marks do not cover one another. */
  readonly marked: readonly HistoryPoint[];
}

function seriesOf({ points, sources }: History): readonly Series[] {
  const series = [null, ...sources.keys()]
    .map((source) => ({ source, points: points.filter((point) => point.source === source) }))
    .filter((each) => each.points.length > 0);
  return series.map((each, at) => {
    const marked = points.length > DENSE ? markable(each.points, SPACING, at / series.length) : each.points;
    return { ...each, marked };
  });
}

/** Steps, bars and marks of a series are a path each, since a long story has thousands of them. */
function Drawing({ series }: { readonly series: readonly Series[] }) {
  const isRtl = useTranslation().direction === "rtl";
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} class="history-drawing" aria-hidden="true">
      {series.map(({ source, points, marked }) => (
        <g key={source}>
          {source !== null && <path class="history-steps" d={stepsOf(points, isRtl)} />}
          <path class="history-bar" d={marked.map((point) => barOf(point, isRtl)).join("")} />
          <path class="history-mark" d={marked.map((point) => markOf(point, isRtl)).join("")} />
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
          <Sign source={null} /> {t("event.otherSource")}
        </li>
      )}
    </ul>
  );
}

/** The claims of a fact over time; the same is in the table below it, for whoever does not see the drawing. */
export function HistoryChart({ history }: { readonly history: History }): JSX.Element {
  const { date, t } = useTranslation();
  const { articles } = useScope();
  const series = useMemo(() => seriesOf(history), [history]);
  const { highest, lowest, first, last } = history;
  const end = ({ articleId, quantity }: History["highest"]) => {
    const article = articles[articleId];
    return article && <Figure article={article} quantity={quantity} />;
  };
  return (
    <figure class="history">
      <p class="history-end">{end(highest)}</p>
      <Drawing series={series} />
      <p class="history-end">{end(lowest)}</p>
      <p class="history-times">
        <bdi>{date(first)}</bdi> <bdi>{date(last)}</bdi>
      </p>
      <Legend {...history} />
      {series.some(({ points, marked }) => marked.length < points.length) && (
        <p class="history-note note">{t("event.marksSpaced")}</p>
      )}
    </figure>
  );
}
