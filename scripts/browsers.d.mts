export function findBrowser(browser: "chromium" | "firefox"): string | null;
