import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { send } from "../../lib/browser/client";

beforeEach(() => fakeBrowser.reset());

describe("a request to the worker", () => {
  it("is answered by it", async () => {
    fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => ({ ok: true, value: message }));
    expect(await send("library.maintain", {})).toEqual({
      ok: true,
      value: { name: "library.maintain", request: {} },
    });
  });

  it("fails as unreachable where nobody listens, and where the extension was replaced meanwhile", async () => {
    expect(await send("library.maintain", {})).toMatchObject({ ok: false, failure: { code: "unreachable" } });
    const spy = vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(() => {
      throw new Error("Extension context invalidated.");
    });
    expect(await send("library.maintain", {})).toMatchObject({
      ok: false,
      failure: { code: "unreachable", detail: "Error: Extension context invalidated." },
    });
    spy.mockRestore();
  });

  it("fails as unreachable where the answer is none", async () => {
    fakeBrowser.runtime.onMessage.addListener(async () => undefined);
    expect(await send("library.maintain", {})).toMatchObject({ ok: false, failure: { code: "unreachable" } });
  });
});
