import type { PageWords } from "../contract/page";

export const page: PageWords = { code: "fr" };
