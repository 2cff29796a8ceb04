import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** One source file: its path from the project's root, with slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** All TypeScript files under the given folders of the project. */
export function readSources(folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name))
      .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(path, "utf8") })),
  );
}

/**
 * The file's code with its comments blanked. A comment is taken to begin after white space or punctuation, so that an
 * address inside a string stays.
 */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, " ").replace(/(^|[\s;,(){}])\/\/.*$/gm, "$1");
}

const IMPORTS =
  /(?:^|[\s;])(?:import|export)\s+(?:type\s+)?(?:[^'"`;()]*?\sfrom\s*)?["']([^"']+)["']|(?<![\p{L}\p{N}_$.])import\(\s*["']([^"']+)["']/gu;

/** What a file imports: project paths without extension for relative imports, otherwise the package's specifier. */
export function importsOf(file: SourceFile): string[] {
  const specifiers = [...withoutComments(file.text).matchAll(IMPORTS)].map(
    (match) => match[1] ?? match[2] ?? "",
  );
  return specifiers.map((specifier) =>
    specifier.startsWith(".") ? posix.join(posix.dirname(file.path), specifier) : specifier,
  );
}
