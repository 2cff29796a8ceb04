import { spawnSync } from "node:child_process";

const COMMANDS = [
  ["wxt", "build"],
  ["wxt", "build", "-b", "firefox", "--mv3"],
] as const;

/** Builds both browsers' extension once, so that what is tested is what is in the work tree. */
export default function build(): void {
  for (const args of COMMANDS) {
    const { status, stdout, stderr } = spawnSync("npx", args, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    if (status !== 0) throw new Error(`${args.join(" ")} failed:\n${stdout}${stderr}`);
  }
}
