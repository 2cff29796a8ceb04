// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { SiteSaving, type SiteSavingProps } from "../../components/popup/site-saving";
import { expectAccessible, plain, show } from "./render";

function site(state: SiteSavingProps["state"]) {
  const calls: string[] = [];
  show(
    <main>
      <h1>Article</h1>
      <SiteSaving
        host="news.example"
        state={state}
        onAllow={() => calls.push("allow")}
        onPause={(paused) => calls.push(`pause ${paused}`)}
        onStop={() => calls.push("stop")}
      />
    </main>,
  );
  return calls;
}

const click = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

describe("saving while reading", () => {
  it("is offered by the site's name", async () => {
    const calls = site("off");
    const [offer] = screen.getAllByRole("button");
    expect(plain(offer?.textContent)).toBe("Save what I read on news.example");
    if (offer) fireEvent.click(offer);
    expect(calls).toEqual(["allow"]);
    await expectAccessible();
  });

  it("says quietly that it happens, and is paused and ended as easily", async () => {
    const calls = site("on");
    expect(plain(screen.getByRole("status").textContent)).toContain(
      "What you read on news.example is saved.",
    );
    click("Pause");
    click("Stop");
    expect(calls).toEqual(["pause true", "stop"]);
    await expectAccessible();
  });

  it("goes on after a pause", () => {
    const calls = site("paused");
    click("Go on");
    expect(calls).toEqual(["pause false"]);
  });
});
