/** Fails where our sources, or what is built of them and of the libraries, could speak to the network or write markup. */
import { BUILDS, type TextFile, textFiles } from "./check/files";
import { forbiddenIn } from "./check/forbidden";

/**
 * What known libraries hold, by the built file that holds it: Preact can set markup where a component asks for it (none
 * does), Readability reads and writes markup of its own copy of the page.
 */
const KNOWN: readonly { file: RegExp; name: string; most: number }[] = [
  { file: /\/chunks\/[^/]+\.js$/, name: "innerHTML", most: 6 },
  {
    file: /\/(?:content-scripts\/reader|background|chunks\/library-[^/]+)\.js$/,
    name: "innerHTML",
    most: 12,
  },
];

function breaches({ path, text }: TextFile): string[] {
  return [...forbiddenIn(text)]
    .filter(
      ([name, count]) =>
        !KNOWN.some((known) => known.file.test(path) && known.name === name && count <= known.most),
    )
    .map(([name, count]) => `${path}: ${name} (${count})`);
}

const sources = ["entrypoints", "components", "lib"]
  .flatMap((folder) => textFiles(folder, /\.(?:tsx?|html|css)$/))
  .filter(({ path }) => !path.startsWith("lib/cli/"));
const built = BUILDS.flatMap((folder) => textFiles(folder, /\.(?:js|html|css)$/));
const found = [...sources, ...built].flatMap(breaches);
for (const breach of found) console.error(breach);
console.log(
  `Network and markup: ${sources.length} sources and ${built.length} built files, ${found.length} breaches`,
);
process.exitCode = found.length > 0 ? 1 : 0;
