import type { ConceptWords } from "../contract/concepts";

export const concepts: ConceptWords = { code: "fa", groups: {}, parts: "", happenings: {} };
