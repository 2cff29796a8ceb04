import { describe, expect, test } from "vitest";
import { marksIn, marksOfConnecting, mayConnect } from "../../scripts/check/connecting";

const sources = [
  {
    path: "lib/connect/network.ts",
    text: 'const asks = "If-None-Match"; const short = "gz"; import "../follow/model-of-it";',
  },
  {
    path: "lib/browser/connect/kept.ts",
    text: 'const key = "outlet-hosts-kept"; const theme = "shared-with-others";',
  },
  { path: "lib/browser/settings.ts", text: 'const theme = "shared-with-others";' },
];

describe("what connects is known in built files", () => {
  const marks = marksOfConnecting(sources);

  test("by the words that stand nowhere else, and by its libraries", () => {
    expect(marks).toEqual(expect.arrayContaining(["If-None-Match", "outlet-hosts-kept", "sitemapindex"]));
    expect(marks).not.toContain("shared-with-others");
    expect(marks).not.toContain("gz");
  });

  test("wherever one of them turns up", () => {
    const built = [
      { path: "background.js", text: 'fetch(a,{headers:{"If-None-Match":b}})' },
      { path: "popup.js", text: "nothing" },
    ];
    expect(marksIn(built, marks)).toEqual(["background.js: If-None-Match"]);
  });
});

test("one folder alone may name what reaches the network", () => {
  expect(mayConnect("lib/connect/network.ts")).toBe(true);
  expect(mayConnect("lib/browser/connect/asking.ts")).toBe(false);
  expect(mayConnect("entrypoints/outlets/main.tsx")).toBe(false);
});
