import "../../lib/i18n/pages";
import "../../lib/i18n/connect";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Outlets } from "../../components/outlets/outlets";
import { Page } from "../../components/page";
import { changeSettings, onSettingsChanged, readSettings, type Settings } from "../../lib/browser";
import {
  type Invitation,
  isPrivateWindow,
  managedInvitation,
  type OutletRecord,
  readFollowing,
  readSharing,
  type SharingState,
  watchRedirects,
} from "../../lib/browser/connect";
import { useAdding } from "./adding";
import { useOutlets } from "./list";
import { useLists } from "./lists";
import { useSharing } from "./sharing";

interface OutletsPageProps {
  readonly stored: Settings;
  readonly storedOutlets: readonly OutletRecord[];
  readonly storedSharing: SharingState | null;
  readonly managed: Invitation | null;
}

/** The address that the reader came from, to be followed. */
const asked = new URLSearchParams(location.search).get("follow") ?? "";

function OutletsPage({ stored, storedOutlets, storedSharing, managed }: OutletsPageProps) {
  const [settings, setSettings] = useState(stored);
  useEffect(() => onSettingsChanged(setSettings), []);
  const { stored: outlets, ...list } = useOutlets(storedOutlets);
  return (
    <Page appearance={settings} languages={navigator.languages}>
      <Outlets
        {...list}
        {...useAdding()}
        {...useLists(outlets)}
        {...useSharing(storedSharing, managed)}
        address={asked}
        isPrivate={isPrivateWindow()}
        keepFollowedDays={settings.keepFollowedDays}
        onKeepFollowed={(keepFollowedDays) => void changeSettings({ keepFollowedDays }).then(setSettings)}
      />
    </Page>
  );
}

watchRedirects();
const [stored, following, sharing, managed] = await Promise.all([
  readSettings(),
  readFollowing(),
  readSharing(),
  managedInvitation(),
]);
render(
  <OutletsPage
    stored={stored}
    storedOutlets={Object.values(following.outlets)}
    storedSharing={sharing}
    managed={managed}
  />,
  document.body,
);
