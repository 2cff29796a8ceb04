import type { SampleEvent } from "./article";
import { arabic } from "./articles/ar";
import { english } from "./articles/en";

/** The sample events; each stands in one file, in one language. */
export const sampleEvents: readonly SampleEvent[] = [english, arabic];
