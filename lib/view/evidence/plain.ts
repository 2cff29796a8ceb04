/** Marks that isolate directions serve the screen; the clipboard is better without them. */
export const plain = (text: string): string => text.replace(/[\u2066-\u2069]/gu, "");
