import type { ConceptWords } from "../contract/concepts";

export const concepts: ConceptWords = { code: "sv", groups: {}, parts: "", happenings: {} };
