import type { ConceptWords } from "../contract/concepts";

export const concepts: ConceptWords = { code: "tr", groups: {}, parts: "", happenings: {} };
