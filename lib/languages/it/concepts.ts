import type { ConceptWords } from "../contract/concepts";

export const concepts: ConceptWords = { code: "it", groups: {}, parts: "", happenings: {} };
