import type { ConceptWords } from "../contract/concepts";

export const concepts: ConceptWords = { code: "he", groups: {}, parts: "", happenings: {} };
