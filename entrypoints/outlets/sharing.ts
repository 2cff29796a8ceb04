/** Taking part in a shared library, as the page shows it. */
import { useEffect, useState } from "preact/hooks";
import type { JoinSharingProps } from "../../components/sharing/join-form";
import type { JoinForm } from "../../components/sharing/joining";
import type { SharedState } from "../../components/sharing/sharing-section";
import {
  agreesToSharing,
  type Invitation,
  joinSharing,
  leaveSharing,
  onShareStatusChanged,
  onSharingChanged,
  readShareStatus,
  readSharing,
  type ShareStatus,
  type SharingState,
} from "../../lib/browser/connect";

function loginOf({ login, user, secret }: JoinForm): Invitation["login"] {
  if (login === "password") return { kind: "password", user, password: secret };
  if (login === "token") return { kind: "token", token: secret };
  return login === "credentials" ? { kind: "credentials", text: secret } : { kind: "none" };
}

function invitationOf(form: JoinForm): Invitation {
  const languages = form.languages
    .toLowerCase()
    .split(/[\s,،]+/u)
    .filter((code) => code !== "");
  return {
    server: form.server,
    room: form.room,
    login: loginOf(form),
    passphrase: form.passphrase === "" ? null : form.passphrase,
    languages: languages.length === 0 ? null : languages,
    days: form.days,
    everything: form.everything,
  };
}

function shown(sharing: SharingState | null, status: ShareStatus | null): SharedState | null {
  if (sharing === null) return null;
  const { server, room } = sharing;
  const { online, problem, sent, received } = status ?? {
    online: false,
    problem: null,
    sent: 0,
    received: 0,
  };
  return {
    server,
    room,
    online,
    problem: problem === null ? null : `sharing.problem.${problem}`,
    sent,
    received,
  };
}

export function useSharing(stored: SharingState | null, managed: Invitation | null) {
  const [sharing, setSharing] = useState(stored);
  const [status, setStatus] = useState<ShareStatus | null>(null);
  const [refusal, setRefusal] = useState<JoinSharingProps["refusal"]>(null);
  useEffect(() => {
    const refresh = (): void => {
      readSharing().then(setSharing);
      readShareStatus().then(setStatus);
    };
    refresh();
    const ends = [onSharingChanged(refresh), onShareStatusChanged(refresh)];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  const join = async (invitation: Invitation): Promise<void> => {
    // At once: the browser asks only within the reader's click.
    if (!(await agreesToSharing())) return setRefusal("declined");
    setRefusal((await joinSharing(invitation)) ? null : "invalid");
  };
  return {
    shared: shown(sharing, status),
    managed: managed && { server: managed.server, room: managed.room },
    refusal,
    onJoin: (form: JoinForm) => void join(invitationOf(form)),
    onJoinManaged: () => void (managed && join(managed)),
    onLeave: (what: "keep" | "remove") => void leaveSharing(what),
  };
}
