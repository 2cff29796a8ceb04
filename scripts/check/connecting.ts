/** What tells the code that connects: its folders, its libraries, and words of it that stand nowhere else. */
import type { TextFile } from "./files";

/** All network code stands in the first; the second hands it what it needs of the browser. */
const FOLDERS = ["lib/connect/", "lib/browser/connect/"] as const;
/** Pages and scripts that only the open edition has. */
const OWN_PAGES = [
  "entrypoints/outlets/",
  "entrypoints/offscreen/",
  "components/outlets/",
  "components/sharing/",
] as const;

/** The one folder whose sources may name what reaches the network. */
export function mayConnect(path: string): boolean {
  return path.startsWith(FOLDERS[0]);
}

function belongsToConnecting(path: string): boolean {
  return [...FOLDERS, ...OWN_PAGES].some((folder) => path.startsWith(folder));
}

const LITERAL = /"([^"\\\n]{12,80})"/g;

function literalsOf({ text }: TextFile): string[] {
  return [...text.matchAll(LITERAL)]
    .map(([, literal = ""]) => literal)
    .filter((literal) => !/^\.{1,2}\//.test(literal));
}

/** Literals of the connecting code that no other source holds, and names that its libraries alone use. */
export function marksOfConnecting(sources: readonly TextFile[]): string[] {
  const others = sources.filter(({ path }) => !belongsToConnecting(path)).map(({ text }) => text);
  const own = sources.filter(({ path }) => belongsToConnecting(path)).flatMap(literalsOf);
  const libraries = ["sitemapindex", "xmlUrl", "wsconnect", "$JS.API"];
  return [...new Set([...own, ...libraries])].filter((mark) => !others.some((text) => text.includes(mark)));
}

/** The marks that some files hold, as "file: mark". */
export function marksIn(files: readonly TextFile[], marks: readonly string[]): string[] {
  return files.flatMap(({ path, text }) =>
    marks.filter((mark) => text.includes(mark)).map((mark) => `${path}: ${mark}`),
  );
}
