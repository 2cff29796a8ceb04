// @vitest-environment jsdom
import "../../lib/i18n/connect";
import { fireEvent, screen } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { Outlets, type OutletsProps } from "../../components/outlets/outlets";
import { expectAccessible, plain, show } from "./render";

/** The page of outlets, telling what was asked of it. */
function page(given: Partial<OutletsProps> = {}) {
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...what: unknown[]) =>
      void asked.push([name, ...what]);
  const props: OutletsProps = {
    isPrivate: false,
    adding: { step: "address", notice: null },
    address: "",
    outlets: [],
    removed: null,
    keepFollowedDays: 30,
    list: { state: "none" },
    shared: null,
    managed: null,
    refusal: null,
    onLook: note("look"),
    onAllowElsewhere: note("elsewhere"),
    onFollow: note("follow"),
    onCancel: note("cancel"),
    onPause: note("pause"),
    onRemove: note("remove"),
    onKeepFollowed: note("keep"),
    onChooseList: note("choose"),
    onFollowList: note("followList"),
    onExportList: note("export"),
    onJoin: note("join"),
    onJoinManaged: note("joinManaged"),
    onLeave: note("leave"),
    ...given,
  };
  return { asked, element: <Outlets {...props} /> };
}

const herald = {
  id: "https://herald.example",
  name: "The Herald",
  host: "herald.example",
  paused: false,
  lastSuccess: "2026-03-02T08:00:00Z",
  problem: "outlets.problem.busy",
  taken: 3,
  waiting: 2,
  unread: 1,
} as const;

describe("the page of outlets", () => {
  it("asks the browser before anything is sent, and says what is sent to whom", async () => {
    const { asked, element } = page();
    show(element);
    expect(screen.getByText(/only from the addresses that you allowed, without cookies/)).toBeTruthy();
    fireEvent.input(screen.getByRole("textbox", { name: /Address of the outlet/ }), {
      target: { value: " news.example " },
    });
    fireEvent.click(screen.getByRole("button", { name: "Look for its reports" }));
    expect(asked).toEqual([["look", "news.example"]]);
    await expectAccessible();
  });

  it("offers what was found, the first chosen, and tells what must be allowed besides", async () => {
    const feeds = [
      { url: "https://a.example/1", title: "News", reports: 12, needs: ["pages.example"] },
      { url: "https://a.example/2", title: "Sport", reports: 4, needs: [] },
    ];
    const { asked, element } = page({ adding: { step: "found", site: "a.example", feeds } });
    show(element);
    expect(plain(document.body.textContent)).toContain("Its reports are at pages.example.");
    fireEvent.click(screen.getByRole("checkbox", { name: /Sport/ }));
    fireEvent.click(screen.getByRole("checkbox", { name: /News/ }));
    expect(plain(document.body.textContent)).not.toContain("pages.example");
    fireEvent.click(screen.getByRole("button", { name: "Follow" }));
    expect(asked).toEqual([["follow", ["https://a.example/2"]]]);
    await expectAccessible();
  });

  it("says in words how each outlet stands, and pauses and leaves it", async () => {
    const { asked, element } = page({ outlets: [herald] });
    show(element);
    const text = plain(document.body.textContent);
    expect(text).toContain("3 articles so far · 2 waiting to be read · 1 page gave no article");
    expect(text).toContain("The site asks for fewer requests");
    fireEvent.click(screen.getByRole("button", { name: /Pause .*The Herald/ }));
    fireEvent.click(screen.getByRole("button", { name: /Stop following .*The Herald/ }));
    expect(asked).toEqual([
      ["pause", herald.id, true],
      ["remove", herald.id],
    ]);
    await expectAccessible();
  });

  it("follows nothing from a private window", () => {
    const { element } = page({ isPrivate: true });
    show(element);
    expect(screen.getByText(/Nothing is followed from a private window/)).toBeTruthy();
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("sharing", () => {
  it("joins with what the reader gives", async () => {
    const { asked, element } = page();
    show(element);
    const fill = (name: string | RegExp, value: string) =>
      fireEvent.input(screen.getByLabelText(name), { target: { value } });
    fill("Address of the server", "wss://news.example ");
    fill("Name of the library", "desk");
    fill("Name", "editor");
    fill("Password", "pen");
    fill(/Passphrase/, "salt marsh");
    fireEvent.click(screen.getByRole("button", { name: "Join" }));
    const form = { server: "wss://news.example", room: "desk", login: "password", user: "editor" };
    expect(asked).toMatchObject([["join", { ...form, secret: "pen", passphrase: "salt marsh" }]]);
    await expectAccessible();
  });

  it("says how it stands and what hinders it, and leaves either way", async () => {
    const shared = { server: "wss://news.example", room: "desk", sent: 4, received: 7 };
    const { asked, element } = page({
      shared: { ...shared, online: true, problem: "sharing.problem.full" },
    });
    show(element, { locale: "ar" });
    expect(plain(document.body.textContent)).toContain("أُرسل 4 ووصل 7");
    expect(plain(document.body.textContent)).toContain("لم تبقَ مساحة لدى الخادم");
    fireEvent.click(screen.getByRole("button", { name: /واحتفظ/ }));
    fireEvent.click(screen.getByRole("button", { name: /واحذف/ }));
    expect(asked).toEqual([
      ["leave", "keep"],
      ["leave", "remove"],
    ]);
    await expectAccessible();
  });

  it("joins what whoever manages the browser has set up by one click", () => {
    const { asked, element } = page({ managed: { server: "wss://news.example", room: "desk" } });
    show(element);
    fireEvent.click(screen.getByRole("button", { name: "Join that library" }));
    expect(asked).toMatchObject([["joinManaged"]]);
  });
});
