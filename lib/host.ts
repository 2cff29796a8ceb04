/** Host of an address without "www.", by which readers know a site; null where there is none. */
export function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./u, "") || null;
}
