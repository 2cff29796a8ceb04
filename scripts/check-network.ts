/** Fails where our sources, or what is built of them and of the libraries, could speak to the network or write markup. */
import { BUILDS, type TextFile, textFiles } from "./check/files";
import { forbiddenIn } from "./check/forbidden";

/**
 * Libraries that write markup, known by a name that only they use: Preact sets it where a component asks for it (none
 * does), Readability reads and writes that of its own copy of the page.
 */
const LIBRARIES = [
  { mark: "dangerouslySetInnerHTML", name: "innerHTML", most: 6 },
  { mark: "okMaybeItsACandidate", name: "innerHTML", most: 12 },
] as const;

function allowed(text: string, forbidden: string): number {
  const present = LIBRARIES.filter(({ mark, name }) => name === forbidden && text.includes(mark));
  return present.reduce((sum, { most }) => sum + most, 0);
}

/** Libraries are met in built files alone. */
function breaches({ path, text }: TextFile): string[] {
  const isBuilt = path.startsWith(".output/");
  return [...forbiddenIn(text)]
    .filter(([name, count]) => count > (isBuilt ? allowed(text, name) : 0))
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
