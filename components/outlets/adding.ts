import type { MessageKey } from "../../lib/i18n";

/** A list of reports that an outlet offers. */
export interface OfferedFeed {
  readonly url: string;
  readonly title: string;
  readonly reports: number;
  /** Hosts that the browser has yet to be asked for, where this one is chosen. */
  readonly needs: readonly string[];
}

/** How far following a new outlet has come. */
export type Adding =
  | { readonly step: "address"; readonly notice: AddingOutcome | null }
  | { readonly step: "searching"; readonly site: string }
  | { readonly step: "found"; readonly site: string; readonly feeds: readonly OfferedFeed[] }
  /** The site's lists stand at other sites, which have to be allowed first. */
  | { readonly step: "elsewhere"; readonly site: string; readonly sites: readonly string[] };

/** What became of the last attempt. */
export type AddingOutcome =
  | { readonly kind: "bad-address" }
  | { readonly kind: "not-allowed" | "none"; readonly site: string }
  | { readonly kind: "failed"; readonly site: string; readonly problem: MessageKey }
  | { readonly kind: "done"; readonly name: string };
