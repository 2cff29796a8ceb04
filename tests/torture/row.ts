/** What a run found. */
export interface Row {
  readonly what: string;
  readonly inputs: number;
  /** Losses, crashes, endless reading: none is allowed. */
  readonly faults: number;
  readonly slowest: string;
}

/** A number from the environment. */
export function countOf(name: string, usual: number): number {
  return Number(process.env[name] ?? usual);
}
