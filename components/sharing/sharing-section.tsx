import type { MessageKey } from "../../lib/i18n";
import { Section } from "../options/section";
import { useTranslation } from "../translation";
import { JoinSharing, type JoinSharingProps } from "./join-form";

/** How a library that is shared stands. */
export interface SharedState {
  readonly server: string;
  readonly room: string;
  readonly online: boolean;
  readonly problem: MessageKey | null;
  readonly sent: number;
  readonly received: number;
}

export interface SharingProps extends JoinSharingProps {
  /** Null where the reader takes part in none. */
  readonly shared: SharedState | null;
  readonly onLeave: (what: "keep" | "remove") => void;
}

function Shared({ shared, onLeave }: { readonly shared: SharedState } & Pick<SharingProps, "onLeave">) {
  const { t } = useTranslation();
  const { server, room, online, problem, sent, received } = shared;
  return (
    <>
      <p>{t("sharing.member", { room, server })}</p>
      <div role="status">
        <p class="sharing-state">
          {t(online ? "sharing.online" : "sharing.offline")}{" "}
          {online && <span class="note">{t("sharing.counts", { sent, received })}</span>}
        </p>
        {problem && <p class="failed">{t(problem)}</p>}
      </div>
      <h2 class="part">{t("sharing.leave")}</h2>
      <p class="note">{t("sharing.leave.note")}</p>
      <p class="setting-line">
        <button type="button" class="quiet" onClick={() => onLeave("keep")}>
          {t("sharing.leave.keep")}
        </button>
        <button type="button" class="quiet warning" onClick={() => onLeave("remove")}>
          {t("sharing.leave.remove")}
        </button>
      </p>
    </>
  );
}

/** A library that a newsroom shares: joining, how it stands, leaving. */
export function SharingSection(props: SharingProps) {
  const { t } = useTranslation();
  return (
    <Section title={t("sharing.title")} note={t("sharing.intro")}>
      <p class="note">{t("sharing.sent")}</p>
      {props.shared ? <Shared shared={props.shared} onLeave={props.onLeave} /> : <JoinSharing {...props} />}
    </Section>
  );
}
