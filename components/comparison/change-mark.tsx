import type { Fact } from "../../lib/model";
import { changeLine } from "../../lib/view/change-line";
import { useScope } from "./scope";

const WIDTH = 36;
const HEIGHT = 14;
const MARGIN = 2;

/** How a count changed with time, as a small line; it repeats what the rows say and is hidden from screen readers. */
export function ChangeMark({ fact }: { readonly fact: Fact }) {
  const { articles } = useScope();
  const points = changeLine(fact.claims, articles).map(({ x, y }) => ({
    x: MARGIN + x * (WIDTH - 2 * MARGIN),
    y: HEIGHT - MARGIN - y * (HEIGHT - 2 * MARGIN),
  }));
  return (
    <svg class="change" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false" dir="ltr">
      <path
        d={points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("")}
      />
      {points.map(({ x, y }, at) => (
        <circle key={`${at}`} cx={x} cy={y} r="1.6" />
      ))}
    </svg>
  );
}
