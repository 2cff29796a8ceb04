import type { QuantityWords } from "../contract/quantities";

export const quantities: QuantityWords = { code: "ru" };
