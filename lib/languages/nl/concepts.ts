import type { ConceptWords } from "../contract/concepts";

export const concepts: ConceptWords = { code: "nl", groups: {}, parts: "", happenings: {} };
