import type { CalendarWords } from "../contract/calendar";

export const calendar: CalendarWords = { code: "zh" };
