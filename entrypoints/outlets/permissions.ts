import { readSites } from "../../lib/browser";
import { giveBack, readFollowing } from "../../lib/browser/connect";

/** Gives back the permission for those of some origins that nothing needs any more. */
export async function returnUnused(origins: readonly string[]): Promise<void> {
  const [{ outlets }, sites] = await Promise.all([readFollowing(), readSites()]);
  const used = new Set(
    [...Object.values(outlets).flatMap((outlet) => outlet.origins), ...sites.map(({ origin }) => origin)].map(
      (origin) => new URL(origin).hostname,
    ),
  );
  await giveBack(origins.filter((origin) => !used.has(new URL(origin).hostname)));
}
