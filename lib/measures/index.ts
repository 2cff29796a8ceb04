/** What figures measure and whether two of them can be true at once: units, how precisely a number is written, intervals. */

export { CONVERTED, contradict, distanceBetween, sameNumber, statedBounds, verdictOf } from "./intervals";
export { lastDigitOf } from "./precision";
export { dimensionOf, toBase } from "./units";
