import type { Extent } from "../../lib/view/scale";

const WIDTH = 96;
const HEIGHT = 16;
const MIDDLE = HEIGHT / 2;
const RADIUS = 3.5;
/** Share of the line's length that the halo of an approximate figure takes on either side. */
const HALO = 7;

function Arrow({ at, towards }: { readonly at: number; readonly towards: 1 | -1 }) {
  return (
    <path class="range-line" d={`M${at - 4 * towards} ${MIDDLE - 3}L${at} ${MIDDLE}l${-4 * towards} 3`} />
  );
}

function Dot({ at, hollow }: { readonly at: number; readonly hollow: boolean }) {
  return <circle class={hollow ? "range-dot hollow" : "range-dot"} cx={at} cy={MIDDLE} r={RADIUS} />;
}

/**
 * One figure's place among the others of its fact: a dot for a number, a bar for a range, a bar with an arrow where one
 * side is open, a ring where the bound itself is not meant, a halo for "about". Numbers grow to the right in every
 * language. It repeats what the words say and is hidden from screen readers.
 */
export function RangeMark({ extent }: { readonly extent: Extent }) {
  const from = Math.max(2, extent.from * WIDTH);
  const to = Math.min(WIDTH - 2, extent.to * WIDTH);
  const isBar = to - from > 0.5;
  return (
    <svg class="range" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false" dir="ltr">
      <path class="range-axis" d={`M0 ${MIDDLE}H${WIDTH}`} />
      {extent.approximate && (
        <rect
          class="range-halo"
          x={from - HALO}
          y={MIDDLE - RADIUS}
          width={2 * HALO}
          height={2 * RADIUS}
          rx={RADIUS}
        />
      )}
      {isBar && <path class="range-line" d={`M${from} ${MIDDLE}H${to}`} />}
      {extent.openStart ? <Arrow at={from} towards={-1} /> : <Dot at={from} hollow={extent.excluded} />}
      {extent.openEnd ? <Arrow at={to} towards={1} /> : isBar && <Dot at={to} hollow={extent.excluded} />}
    </svg>
  );
}
