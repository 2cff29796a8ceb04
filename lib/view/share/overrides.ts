/** Embeddings and overrides of direction, which turn what follows them round beyond the words that they came with. */
const OVERRIDES = /[\u202a-\u202e]/gu;

/** The same text without them; what isolates a stretch (U+2066 to U+2069) ends with its line and stays. */
export function withoutOverrides(text: string): string {
  return text.replace(OVERRIDES, "");
}
