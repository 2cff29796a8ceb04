import type { Phrases } from "./contract/phrases";

/** Every first phrase followed by every second. */
export function crossed(firsts: Phrases, seconds: Phrases): Phrases {
  return firsts
    .split("|")
    .flatMap((first) => seconds.split("|").map((second) => `${first.trim()} ${second.trim()}`))
    .join("|");
}
