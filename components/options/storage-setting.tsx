import { Foreign } from "../text/foreign";
import { useTranslation } from "../translation";
import { Section } from "./section";

/** What the library takes; sizes in bytes, null where the browser does not tell. */
export interface StorageState {
  readonly articles: number;
  readonly used: number | null;
  readonly quota: number | null;
  /** False where the browser may clear the library by itself when the disk runs full. */
  readonly kept: boolean;
}

export interface OutletShare {
  /** Null for articles without one. */
  readonly outlet: string | null;
  readonly articles: number;
}

export interface StorageSettingProps {
  readonly storage: StorageState;
  /** The outlets with the most saved text; null until asked for. */
  readonly outlets: readonly OutletShare[] | null;
  readonly onShowOutlets: () => void;
  readonly onKeep: () => void;
}

/** Outlets shown. */
const SHOWN = 10;

function Meter({ used, quota }: { readonly used: number; readonly quota: number }) {
  const { t, bytes } = useTranslation();
  return (
    <>
      <meter
        min={0}
        max={quota}
        value={used}
        high={quota * 0.9}
        aria-label={t("settings.storage")}
        aria-valuetext={t("settings.storage.used", { used: bytes(used), quota: bytes(quota) })}
      />
      <p class="note">{t("settings.storage.used", { used: bytes(used), quota: bytes(quota) })}</p>
    </>
  );
}

function Outlets({ outlets }: { readonly outlets: readonly OutletShare[] }) {
  const { t } = useTranslation();
  return (
    <ol class="outlet-shares">
      {outlets.slice(0, SHOWN).map(({ outlet, articles }) => (
        <li key={outlet}>
          {outlet === null ? t("article.unknownOutlet") : <Foreign>{outlet}</Foreign>}{" "}
          <span class="note">{t("library.count", { count: articles })}</span>
        </li>
      ))}
    </ol>
  );
}

/** How much the library holds and takes, and of whom the most. */
export function StorageSetting({ storage, outlets, onShowOutlets, onKeep }: StorageSettingProps) {
  const { t } = useTranslation();
  const { articles, used, quota, kept } = storage;
  return (
    <Section title={t("settings.storage")}>
      <p>{t("library.count", { count: articles })}</p>
      {used !== null && quota !== null && <Meter used={used} quota={quota} />}
      {!kept && (
        <p class="setting-line">
          <span class="note">{t("settings.storage.notKept")}</span>
          <button type="button" class="quiet" onClick={onKeep}>
            {t("settings.storage.keep")}
          </button>
        </p>
      )}
      {articles > 0 && outlets === null && (
        <p>
          <button type="button" class="quiet" onClick={onShowOutlets}>
            {t("settings.storage.outlets")}
          </button>
        </p>
      )}
      {outlets && <Outlets outlets={outlets} />}
    </Section>
  );
}
