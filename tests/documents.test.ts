/** What the documents name exists: files, tests by their titles, commands. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const DOCUMENTS = [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];
const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

describe.each(DOCUMENTS)("%s", (path) => {
  const text = readFileSync(path, "utf8");

  it("links to what is there", () => {
    const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/gu)].flatMap(([, to = ""]) => to);
    const files = links.filter((to) => !/^[a-z]+:/u.test(to));
    expect(files.filter((to) => !existsSync(join(dirname(path), to)))).toEqual([]);
  });

  it("names files and folders that are there", () => {
    const named = [
      ...text.matchAll(/`((?:tests|lib|scripts|docs|assets|components|entrypoints)\/[\w./-]+)`/gu),
    ];
    const paths = named.flatMap(([, file = ""]) => file.replace(/\/$/u, ""));
    expect(paths.filter((file) => !existsSync(file) && !existsSync(`${file}.ts`))).toEqual([]);
  });

  it("names commands that can be run", () => {
    const commands = [...text.matchAll(/npm run ([a-z:-]+)/gu)].flatMap(([, name = ""]) => name);
    expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it("names tests by titles that they have", () => {
    const claims = [...text.matchAll(/`(tests\/[\w/-]+\.test\.tsx?)`:((?:[,\s]+"[^"]+")+)/gu)];
    const missing = claims.flatMap(([, file = "", titles = ""]) => {
      const source = readFileSync(file, "utf8");
      return [...titles.matchAll(/"([^"]+)"/gu)]
        .flatMap(([, title = ""]) => title.replace(/\s+/gu, " "))
        .filter((title) => !source.includes(title))
        .map((title) => `${file}: ${title}`);
    });
    expect(missing).toEqual([]);
  });
});
