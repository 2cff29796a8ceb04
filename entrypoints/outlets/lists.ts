/** Lists of feeds, in and out. */
import { useState } from "preact/hooks";
import type { ListState } from "../../components/outlets/feed-lists";
import {
  allowOrigins,
  changeFollowing,
  followed,
  type OutletRecord,
  readOpml,
  writeOpml,
} from "../../lib/browser/connect";

/** Longest list that is read, in bytes. */
const LONGEST = 4_000_000;

type Feeds = NonNullable<ReturnType<typeof readOpml>>;

/** The feeds by the origin that they stand at: each is an outlet. */
function byOrigin(feeds: Feeds): Map<string, Feeds> {
  const groups = new Map<string, Feeds>();
  for (const feed of feeds) {
    const { origin } = new URL(feed.url);
    groups.set(origin, [...(groups.get(origin) ?? []), feed]);
  }
  return groups;
}

function save(text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/x-opml" }));
  link.download = "variorum.opml";
  link.click();
}

export function useLists(outlets: readonly OutletRecord[]) {
  const [list, setList] = useState<ListState>({ state: "none" });
  const [feeds, setFeeds] = useState<Feeds>([]);

  const choose = async (file: File): Promise<void> => {
    const read = file.size > LONGEST ? null : readOpml(await file.text());
    setFeeds(read ?? []);
    if (read === null || read.length === 0) return setList({ state: "damaged" });
    const sites = [...byOrigin(read).keys()].map((origin) => new URL(origin).host);
    setList({ state: "read", feeds: read.length, sites });
  };

  const follow = async (): Promise<void> => {
    const groups = byOrigin(feeds);
    if (!(await allowOrigins([...groups.keys()]))) return;
    await changeFollowing((following) =>
      [...groups].reduce((before, [origin, own]) => {
        const name = own[0]?.title || new URL(origin).host;
        const chosen = { id: origin, name, origins: [origin], feeds: own.map(({ url }) => url) };
        return followed(before, chosen, Date.now());
      }, following),
    );
    setList({ state: "done", outlets: groups.size });
  };

  const exportList = (): void => {
    const all = outlets.flatMap(({ name, feeds: own }) => own.map(({ url }) => ({ url, title: name })));
    save(writeOpml(all));
  };

  return {
    list,
    onChooseList: (file: File) => void choose(file),
    onFollowList: () => void follow(),
    onExportList: exportList,
  };
}
