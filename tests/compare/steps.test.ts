import { expect, test } from "vitest";
import { drained } from "../../lib/compare/steps";
import { analyse, compareWith, compareWithSteps } from "../../lib/pipeline";
import { article } from "../components/fixtures/build";

const reports = [12, 14, 17].map((dead, at) =>
  analyse(
    `${at}`,
    article({
      outlet: `Outlet ${at}`,
      language: "en",
      headline: `Landslide kills ${dead} in Tarn Valley`,
      published: "2026-05-04",
      url: `https://outlet${at}.example/landslide`,
      body: [
        `A landslide killed ${dead} people in the village of Orlen in the Tarn Valley on Monday, the fire service said.`,
        "Heavy rain had fallen on the slopes above Orlen for three days.",
      ],
    }),
  ),
);
const [subject, ...others] = reports;

test("a comparison counts pairs of articles on, twice over all, and comes to the same as in one go", () => {
  if (!subject) throw new Error("no report");
  const told = [...compareWithSteps(subject, others)];
  expect(told.length).toBeGreaterThan(0);
  expect(told.every(({ of }) => of === 6)).toBe(true);
  expect(told.map(({ done }) => done)).toEqual([...told.map(({ done }) => done)].sort((a, b) => a - b));
  expect(told.at(-1)?.done).toBe(6);
  expect(drained(compareWithSteps(subject, others))).toEqual(compareWith(subject, others));
});
