import type { ConceptWords } from "../contract/concepts";

export const concepts: ConceptWords = { code: "ru", groups: {}, parts: "", happenings: {} };
