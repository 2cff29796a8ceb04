/** Files as damage makes them: bytes turned, cut, doubled and put elsewhere, the same for the same seed. */
export function mutated(bytes: Buffer, next: () => number): Buffer {
  let changed = Buffer.from(bytes);
  const place = () => Math.floor(next() * changed.length);
  for (let times = 1 + Math.floor(next() * 4); times > 0 && changed.length > 0; times--) {
    const [a, b] = [place(), place()].sort((one, other) => one - other) as [number, number];
    const kind = Math.floor(next() * 5);
    if (kind === 0) changed[a] = Math.floor(next() * 256);
    else if (kind === 1) changed = Buffer.concat([changed.subarray(0, a), changed.subarray(b)]);
    else if (kind === 2) changed = changed.subarray(0, a);
    else if (kind === 3) changed = Buffer.concat([changed.subarray(0, b), changed.subarray(a)]);
    else changed.fill(Math.floor(next() * 256), a, Math.min(b, a + 64));
  }
  return changed;
}

const PIECES = [
  ...["1", "٣", "९", "00", ",", ".", "٬", "،", " ", "\n", "-", "–", "/", "%", "$", "km", "million", "مليون"],
  ...[
    "\u200b",
    "\u202e",
    "\u202c",
    "\u00ad",
    "\ud800",
    "𝟙",
    "killed",
    "قتلى",
    "from",
    "to",
    "من",
    "the",
    "(",
    "“",
    "é",
  ],
];

/** Text of pieces that readers of numbers and dates stumble over. */
export function fuzzedText(length: number, next: () => number): string {
  let text = "";
  while (text.length < length) text += PIECES[Math.floor(next() * PIECES.length)] ?? "";
  return text;
}
