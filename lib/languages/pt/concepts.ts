import type { ConceptWords } from "../contract/concepts";

export const concepts: ConceptWords = { code: "pt", groups: {}, parts: "", happenings: {} };
