/**
 * Fails where anything could speak to the network that must not, or write markup: in our sources everything but
 * `lib/connect`, in the sealed edition every built file, in the open one all but its worker and its page of outlets.
 */
import { marksIn, marksOfConnecting, mayConnect } from "./check/connecting";
import { closure, OPEN_BUILDS, SEALED_BUILDS, type TextFile, textFiles } from "./check/files";
import { forbiddenIn, NETWORK } from "./check/forbidden";

/**
 * Libraries that write markup, known by a name that only they use: Preact sets it where a component asks for it (none
 * does), Readability reads and writes that of its own copy of the page.
 */
const LIBRARIES = [
  { mark: "dangerouslySetInnerHTML", name: "innerHTML", most: 6 },
  { mark: "okMaybeItsACandidate", name: "innerHTML", most: 12 },
] as const;

/** What alone of the open edition may ask the network. */
const CONNECTS = ["background.js", "outlets.html", "offscreen.html"] as const;
/** Fewer marks than that in an open build mean that the check knows the code no more. */
const FEWEST_MARKS = 20;

function allowed(text: string, forbidden: string): number {
  const present = LIBRARIES.filter(({ mark, name }) => name === forbidden && text.includes(mark));
  return present.reduce((sum, { most }) => sum + most, 0);
}

/** Libraries are met in built files alone. */
function breaches({ path, text }: TextFile, connects: boolean): string[] {
  const isBuilt = path.startsWith(".output/");
  return [...forbiddenIn(text)]
    .filter(([name]) => !(connects && NETWORK.has(name)))
    .filter(([name, count]) => count > (isBuilt ? allowed(text, name) : 0))
    .map(([name, count]) => `${path}: ${name} (${count})`);
}

const builtFiles = (build: string) => textFiles(build, /\.(?:js|html|css)$/);

/** Files of an open build that nothing else than its connecting entries loads. */
function connectingFiles(build: string): Set<string> {
  const pages = textFiles(build, /\.html$/).map(({ path }) => path.slice(build.length + 1));
  const others = pages.filter((page) => !CONNECTS.some((entry) => entry === page));
  const shared = new Set(others.flatMap((page) => [...closure(build, page, true)]));
  const own = CONNECTS.filter((entry) => entry === "background.js" || pages.includes(entry));
  const loaded = own.flatMap((entry) => [...closure(build, entry, true)]);
  return new Set(loaded.filter((file) => !shared.has(file)).map((file) => `${build}/${file}`));
}

const sources = ["entrypoints", "components", "lib"]
  .flatMap((folder) => textFiles(folder, /\.(?:tsx?|html|css)$/))
  .filter(({ path }) => !path.startsWith("lib/cli/"));
const sealed = SEALED_BUILDS.flatMap(builtFiles);
const open = OPEN_BUILDS.flatMap(builtFiles);
const connecting = new Set(OPEN_BUILDS.flatMap((build) => [...connectingFiles(build)]));
const marks = marksOfConnecting(sources);
const known = new Set(marksIn(open, marks).map((found) => found.slice(found.indexOf(": "))));

const found = [
  ...sources.flatMap((file) => breaches(file, mayConnect(file.path))),
  ...sealed.flatMap((file) => breaches(file, false)),
  ...open.flatMap((file) => breaches(file, connecting.has(file.path))),
  ...marksIn(sealed, marks),
  ...(known.size < FEWEST_MARKS ? [`Only ${known.size} marks of what connects are in the open edition`] : []),
];
for (const breach of found) console.error(breach);
console.log(
  `Network and markup: ${sources.length} sources, ${sealed.length} sealed files without any of ${known.size} marks of what connects, ${open.length} open files of which ${connecting.size} may connect; ${found.length} breaches`,
);
process.exitCode = found.length > 0 ? 1 : 0;
