import type { QuantityWords } from "../contract/quantities";
import { quantityWords } from "../partial";

export const quantities: QuantityWords = quantityWords("es", {});
