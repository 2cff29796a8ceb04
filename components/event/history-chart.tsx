import type { JSX } from "preact";
import type { History, HistoryPoint } from "../../lib/view/history";
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

/** Bounds as a bar, open where nothing is known of what lies beyond. */
function Bar({ point, isRtl }: { readonly point: HistoryPoint; readonly isRtl: boolean }) {
  const x = across(point.x, isRtl);
  const top = point.openHigh ? up(point.low) - OPEN : up(point.high);
  const bottom = point.openLow ? up(point.high) + OPEN : up(point.low);
  if (top === bottom) return null;
  return <line x1={x} x2={x} y1={top} y2={bottom} class="history-bar" />;
}

function Drawing({ history }: { readonly history: History }) {
  const { direction } = useTranslation();
  const isRtl = direction === "rtl";
  const { points, sources } = history;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} class="history-drawing" aria-hidden="true">
      {sources.map((name, source) => (
        <path
          key={name}
          class="history-steps"
          d={stepsOf(
            points.filter((point) => point.source === source),
            isRtl,
          )}
        />
      ))}
      {points.map((point) => (
        <g key={point.claim.articleId}>
          <Bar point={point} isRtl={isRtl} />
          <path
            class="history-mark"
            d={shapeOf(point.source)(across(point.x, isRtl), up(point.openLow ? point.high : point.low))}
          />
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
  const { date } = useTranslation();
  const { articles } = useScope();
  const { highest, lowest, first, last } = history;
  const end = ({ articleId, quantity }: History["highest"]) => {
    const article = articles[articleId];
    return article && <Figure article={article} quantity={quantity} />;
  };
  return (
    <figure class="history">
      <p class="history-end">{end(highest)}</p>
      <Drawing history={history} />
      <p class="history-end">{end(lowest)}</p>
      <p class="history-times">
        <bdi>{date(first)}</bdi> <bdi>{date(last)}</bdi>
      </p>
      <Legend {...history} />
    </figure>
  );
}
