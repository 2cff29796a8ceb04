import { useId, useState } from "preact/hooks";
import { Section } from "../options/section";
import { useTranslation } from "../translation";
import type { Adding, AddingOutcome, OfferedFeed } from "./adding";

export interface AddOutletProps {
  readonly adding: Adding;
  /** Put into the field at the start. */
  readonly address: string;
  readonly onLook: (address: string) => void;
  readonly onAllowElsewhere: () => void;
  readonly onFollow: (urls: readonly string[]) => void;
  readonly onCancel: () => void;
}

function NoticeWords({ notice }: { readonly notice: AddingOutcome }) {
  const { t } = useTranslation();
  switch (notice.kind) {
    case "bad-address":
      return <p class="failed">{t("outlets.badAddress")}</p>;
    case "not-allowed":
      return <p class="failed">{t("outlets.notAllowed", { site: notice.site })}</p>;
    case "none":
      return <p class="failed">{t("outlets.none", { site: notice.site })}</p>;
    case "failed":
      return (
        <p class="failed">{t("outlets.noneFailed", { site: notice.site, problem: t(notice.problem) })}</p>
      );
    case "done":
      return <p>{t("outlets.done", { name: notice.name })}</p>;
  }
}

function AddressForm({ address, onLook }: Pick<AddOutletProps, "address" | "onLook">) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(address);
  const note = useId();
  const submit = (event: Event): void => {
    event.preventDefault();
    onLook(typed.trim());
  };
  return (
    <form onSubmit={submit} class="outlet-address">
      <label>
        {t("outlets.address")}
        <input
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          value={typed}
          aria-describedby={note}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p class="note" id={note}>
        {t("outlets.asks")}
      </p>
      <p class="setting-line">
        <button type="submit" class="primary">
          {t("outlets.look")}
        </button>
      </p>
    </form>
  );
}

interface FoundProps extends Pick<AddOutletProps, "onFollow" | "onCancel"> {
  readonly site: string;
  readonly feeds: readonly OfferedFeed[];
}

function Found({ site, feeds, onFollow, onCancel }: FoundProps) {
  const { t, list } = useTranslation();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(feeds.slice(0, 1).map(({ url }) => url)));
  const toggle = (url: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(url);
    else next.delete(url);
    setChosen(next);
  };
  const needs = [...new Set(feeds.filter(({ url }) => chosen.has(url)).flatMap((feed) => feed.needs))];
  return (
    <>
      <h2 class="part">{t("outlets.found", { site })}</h2>
      <ul class="outlet-feeds">
        {feeds.map(({ url, title, reports }) => (
          <li key={url}>
            <label class="check">
              <input
                type="checkbox"
                checked={chosen.has(url)}
                onChange={(event) => toggle(url, event.currentTarget.checked)}
              />
              <span>
                <bdi>{title || url}</bdi> <span class="note">{t("outlets.reports", { count: reports })}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {needs.length > 0 && <p class="note">{t("outlets.needs", { sites: list(needs) })}</p>}
      <p class="setting-line">
        <button
          type="button"
          class="primary"
          disabled={chosen.size === 0}
          onClick={() => onFollow([...chosen])}
        >
          {t("outlets.follow")}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t("outlets.cancel")}
        </button>
      </p>
    </>
  );
}

/** Following an outlet: its address, the browser's question, what it offers, the reader's choice. */
export function AddOutlet(props: AddOutletProps) {
  const { adding, onAllowElsewhere, onCancel } = props;
  const { t, list } = useTranslation();
  return (
    <Section title={t("outlets.add")} note={t("outlets.sent")}>
      <div role="status">
        {adding.step === "address" && adding.notice && <NoticeWords notice={adding.notice} />}
        {adding.step === "searching" && <p>{t("outlets.searching", { site: adding.site })}</p>}
      </div>
      {adding.step === "address" && <AddressForm {...props} />}
      {adding.step === "found" && <Found {...props} site={adding.site} feeds={adding.feeds} />}
      {adding.step === "elsewhere" && (
        <>
          <p>{t("outlets.elsewhere", { site: adding.site, sites: list(adding.sites) })}</p>
          <p class="setting-line">
            <button type="button" class="primary" onClick={onAllowElsewhere}>
              {t("outlets.allowElsewhere")}
            </button>
            <button type="button" class="quiet" onClick={onCancel}>
              {t("outlets.cancel")}
            </button>
          </p>
        </>
      )}
    </Section>
  );
}
