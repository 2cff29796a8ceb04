/** What a reader gives to join a shared library. */
export interface JoinForm {
  readonly server: string;
  readonly room: string;
  readonly login: "none" | "password" | "token" | "credentials";
  readonly user: string;
  /** Password, token or text of the credentials file. */
  readonly secret: string;
  readonly passphrase: string;
  readonly languages: string;
  readonly days: number | null;
  readonly everything: boolean;
}

export const EMPTY_FORM: JoinForm = {
  server: "",
  room: "",
  login: "password",
  user: "",
  secret: "",
  passphrase: "",
  languages: "",
  days: null,
  everything: false,
};

/** A change of some fields of the form. */
export type ChangeForm = (change: Partial<JoinForm>) => void;
