/**
 * Sealing with a passphrase that the members share and the server does not know: AES-GCM (NIST SP 800-38D) under a key
 * derived by PBKDF2 (RFC 8018), by the platform's own WebCrypto.
 */

/** OWASP's figure for PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;
const ID_DIGITS = 32;
/** Sealed at the start, to tell a wrong passphrase from a right one. */
const CHECK = "variorum";
const CHECK_PLACE = "about";

export class Seal {
  private constructor(
    private readonly encryption: CryptoKey,
    private readonly naming: CryptoKey,
  ) {}

  static async of(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<Seal> {
    const words = new TextEncoder().encode(passphrase.normalize("NFC"));
    const base = await crypto.subtle.importKey("raw", words, "PBKDF2", false, ["deriveBits"]);
    const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: ITERATIONS };
    const bits = new Uint8Array(await crypto.subtle.deriveBits(how, base, 512));
    const encryption = await crypto.subtle.importKey("raw", bits.slice(0, 32), "AES-GCM", false, [
      "encrypt",
      "decrypt",
    ]);
    const signing = { name: "HMAC", hash: "SHA-256" };
    return new Seal(
      encryption,
      await crypto.subtle.importKey("raw", bits.slice(32), signing, false, ["sign"]),
    );
  }

  async close(bytes: Uint8Array<ArrayBuffer>, place: string): Promise<Uint8Array<ArrayBuffer>> {
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const additionalData = new TextEncoder().encode(place);
    const sealed = await crypto.subtle.encrypt(
      { name: "AES-GCM", iv, additionalData },
      this.encryption,
      bytes,
    );
    const whole = new Uint8Array(IV_BYTES + sealed.byteLength);
    whole.set(iv);
    whole.set(new Uint8Array(sealed), IV_BYTES);
    return whole;
  }

  /** Rejects where the bytes were sealed otherwise, for another place, or changed. */
  async open(bytes: Uint8Array<ArrayBuffer>, place: string): Promise<Uint8Array<ArrayBuffer>> {
    const iv = bytes.slice(0, IV_BYTES);
    const additionalData = new TextEncoder().encode(place);
    const body = bytes.slice(IV_BYTES);
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData }, this.encryption, body),
    );
  }

  /** The name of an id for the server: it could else tell whether an address that it knows is among the articles. */
  async nameOf(id: string): Promise<string> {
    const signed = await crypto.subtle.sign("HMAC", this.naming, new TextEncoder().encode(id));
    return hex(new Uint8Array(signed)).slice(0, ID_DIGITS);
  }

  /** What proves to another member that the passphrase is the same. */
  async check(): Promise<string> {
    return hex(await this.close(new TextEncoder().encode(CHECK), CHECK_PLACE));
  }

  async fits(check: string): Promise<boolean> {
    try {
      return new TextDecoder().decode(await this.open(bytesOf(check), CHECK_PLACE)) === CHECK;
    } catch {
      return false;
    }
  }
}

export function newSalt(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(SALT_BYTES));
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: text.length / 2 }, (_, at) =>
    Number.parseInt(text.slice(at * 2, at * 2 + 2), 16),
  );
}
