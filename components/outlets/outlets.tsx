import { type SharingProps, SharingSection } from "../sharing/sharing-section";
import { useTranslation } from "../translation";
import { AddOutlet, type AddOutletProps } from "./add-outlet";
import { FeedLists, type FeedListsProps } from "./feed-lists";
import { KeepFollowed, type KeepFollowedProps } from "./keep-followed";
import { OutletList, type OutletListProps } from "./outlet-list";

export interface OutletsProps
  extends AddOutletProps,
    OutletListProps,
    KeepFollowedProps,
    SharingProps,
    Omit<FeedListsProps, "hasOutlets"> {
  /** True in a private window, where nothing is followed. */
  readonly isPrivate: boolean;
}

/** Everything about following outlets: what is sent to whom, which ones, how they stand. */
export function Outlets(props: OutletsProps) {
  const { t } = useTranslation();
  return (
    <main class="options">
      <h1>{t("outlets.title")}</h1>
      <p>{t(props.isPrivate ? "outlets.private" : "outlets.intro")}</p>
      {!props.isPrivate && (
        <div class="settings">
          <AddOutlet {...props} />
          <OutletList {...props} />
          <KeepFollowed {...props} />
          <FeedLists {...props} hasOutlets={props.outlets.length > 0} />
          <SharingSection {...props} />
        </div>
      )}
    </main>
  );
}
