import type { ConceptWords } from "../contract/concepts";

export const concepts: ConceptWords = { code: "zh", groups: {}, parts: "", happenings: {} };
