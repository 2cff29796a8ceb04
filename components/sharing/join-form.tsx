import { useId, useState } from "preact/hooks";
import { useTranslation } from "../translation";
import { type ChangeForm, EMPTY_FORM, type JoinForm } from "./joining";

export interface JoinSharingProps {
  /** Set up by whoever manages the browser; null where nothing is. */
  readonly managed: { readonly server: string; readonly room: string } | null;
  /** Why the reader has not joined: what was given cannot be an invitation, or they did not agree to what is sent. */
  readonly refusal: "invalid" | "declined" | null;
  readonly onJoin: (form: JoinForm) => void;
  readonly onJoinManaged: () => void;
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly hidden?: boolean;
  readonly onInput: (value: string) => void;
}

function Field({ label, value, hidden = false, onInput }: FieldProps) {
  const common = {
    dir: "ltr",
    autocomplete: "off",
    value,
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  } as const;
  const field = useId();
  return (
    <p class="stacked">
      <label for={field}>{label}</label>
      {hidden ? (
        <input id={field} type="password" {...common} />
      ) : (
        <input id={field} type="text" {...common} />
      )}
    </p>
  );
}

const LOGINS = ["password", "token", "credentials", "none"] as const;
const DAYS = [null, 30, 90, 365] as const;

interface PartProps {
  readonly form: JoinForm;
  readonly change: ChangeForm;
}

function LoginFields({ form, change }: PartProps) {
  const { t } = useTranslation();
  const { login, user, secret } = form;
  return (
    <>
      <label class="stacked">
        {t("sharing.login")}
        <select
          value={login}
          onChange={(event) => {
            const chosen = LOGINS.find((each) => each === event.currentTarget.value);
            if (chosen) change({ login: chosen, secret: "" });
          }}
        >
          {LOGINS.map((each) => (
            <option key={each} value={each}>
              {t(`sharing.login.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {login === "password" && (
        <Field label={t("sharing.user")} value={user} onInput={(value) => change({ user: value })} />
      )}
      {login === "credentials" && (
        <label class="stacked">
          {t("sharing.credentials")}
          <textarea
            dir="ltr"
            rows={4}
            value={secret}
            onInput={(event) => change({ secret: event.currentTarget.value })}
          />
        </label>
      )}
      {(login === "password" || login === "token") && (
        <Field
          label={t(`sharing.${login}`)}
          hidden
          value={secret}
          onInput={(value) => change({ secret: value })}
        />
      )}
    </>
  );
}

function WhatFields({ form, change }: PartProps) {
  const { t } = useTranslation();
  return (
    <>
      <Field
        label={t("sharing.passphrase")}
        hidden
        value={form.passphrase}
        onInput={(passphrase) => change({ passphrase })}
      />
      <p class="note">{t("sharing.sealedNote")}</p>
      <Field
        label={t("sharing.languages")}
        value={form.languages}
        onInput={(languages) => change({ languages })}
      />
      <label class="stacked">
        {t("sharing.days")}
        <select
          value={String(form.days)}
          onChange={(event) =>
            change({ days: event.currentTarget.value === "null" ? null : Number(event.currentTarget.value) })
          }
        >
          {DAYS.map((days) => (
            <option key={days} value={String(days)}>
              {days === null ? t("sharing.days.all") : t("sharing.days.within", { count: days })}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={form.everything}
          onChange={(event) => change({ everything: event.currentTarget.checked })}
        />
        {t("sharing.everything")}
      </label>
    </>
  );
}

/** Joining a library by its address, or by what the browser's manager has set up. */
export function JoinSharing({ managed, refusal, onJoin, onJoinManaged }: JoinSharingProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState<JoinForm>(EMPTY_FORM);
  const change: ChangeForm = (changed) => setForm({ ...form, ...changed });
  const submit = (event: Event): void => {
    event.preventDefault();
    onJoin(form);
  };
  return (
    <>
      {managed && (
        <p>
          {t("sharing.managed", managed)}{" "}
          <button type="button" class="primary" onClick={() => onJoinManaged()}>
            {t("sharing.joinManaged")}
          </button>
        </p>
      )}
      <form class="join" onSubmit={submit}>
        <Field
          label={t("sharing.server")}
          value={form.server}
          onInput={(server) => change({ server: server.trim() })}
        />
        <Field
          label={t("sharing.room")}
          value={form.room}
          onInput={(room) => change({ room: room.trim() })}
        />
        <LoginFields form={form} change={change} />
        <WhatFields form={form} change={change} />
        <p class="failed" role="alert">
          {refusal && t(`sharing.${refusal}`)}
        </p>
        <p class="setting-line">
          <button type="submit" class="primary">
            {t("sharing.join")}
          </button>
        </p>
      </form>
    </>
  );
}
