import type { MessageKey } from "../../lib/i18n";
import { useRegainedFocus } from "../focus";
import { Section } from "../options/section";
import { useTranslation } from "../translation";

/** An outlet that is followed, and how it stands. */
export interface FollowedOutlet {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  readonly paused: boolean;
  readonly lastSuccess: string | null;
  /** Why the last request brought nothing. */
  readonly problem: MessageKey | null;
  readonly taken: number;
  readonly waiting: number;
  readonly unread: number;
}

export interface OutletListProps {
  readonly outlets: readonly FollowedOutlet[];
  /** The name of the last one that is followed no more. */
  readonly removed: string | null;
  readonly onPause: (id: string, paused: boolean) => void;
  readonly onRemove: (id: string) => void;
}

function OutletState({ outlet }: { readonly outlet: FollowedOutlet }) {
  const { t, date } = useTranslation();
  const { taken, waiting, unread, lastSuccess } = outlet;
  const parts = [
    t("outlets.taken", { count: taken }),
    waiting > 0 && t("outlets.waiting", { count: waiting }),
    unread > 0 && t("outlets.unread", { count: unread }),
    lastSuccess === null ? t("outlets.notYet") : t("outlets.lastSuccess", { date: date(lastSuccess) ?? "" }),
  ].filter((part) => part !== false);
  return <p class="note">{parts.join(" · ")}</p>;
}

function OutletRow({
  outlet,
  onPause,
  onRemove,
}: { readonly outlet: FollowedOutlet } & Pick<OutletListProps, "onPause" | "onRemove">) {
  const { t } = useTranslation();
  const { id, name, host, paused, problem } = outlet;
  return (
    <li>
      <p>
        <bdi class="outlet-name">{name}</bdi> <bdi class="note">{host}</bdi>{" "}
        {paused && <span class="note">{t("outlets.pausedMark")}</span>}
      </p>
      <OutletState outlet={outlet} />
      {problem && <p class="failed">{t(problem)}</p>}
      <p class="setting-line">
        <button
          type="button"
          class="quiet"
          aria-label={t(paused ? "outlets.resumeOf" : "outlets.pauseOf", { name })}
          onClick={() => onPause(id, !paused)}
        >
          {t(paused ? "outlets.resume" : "outlets.pause")}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={t("outlets.removeOf", { name })}
          onClick={() => onRemove(id)}
        >
          {t("outlets.remove")}
        </button>
      </p>
    </li>
  );
}

/** The outlets that are followed, each to be paused or left. */
export function OutletList({ outlets, removed, onPause, onRemove }: OutletListProps) {
  const { t } = useTranslation();
  const place = useRegainedFocus<HTMLFieldSetElement>(outlets.length);
  return (
    <Section title={t("outlets.list")} place={place}>
      <p role="status" class="note">
        {removed !== null
          ? t("outlets.removed", { name: removed })
          : outlets.length === 0 && t("outlets.empty")}
      </p>
      <ul class="outlets">
        {outlets.map((outlet) => (
          <OutletRow key={outlet.id} outlet={outlet} onPause={onPause} onRemove={onRemove} />
        ))}
      </ul>
    </Section>
  );
}
