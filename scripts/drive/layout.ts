import type { View } from "./driver";

/**
 * Elements whose own text does not fit them: wider than their box, or cut at its bottom. Text that ends in an ellipsis
 * by design, or that only screen readers meet, is none.
 */
const CUT = `[...document.querySelectorAll("body *")].flatMap((element) => {
  const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "");
  const style = getComputedStyle(element);
  if (!own || style.display === "inline" || style.display === "none" || style.clipPath !== "none") return [];
  if (element.closest("select, option, .visually-hidden")) return [];
  const shortened = style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none";
  const wide = element.scrollWidth > element.clientWidth + 1;
  const tall = style.overflowY === "hidden" && element.scrollHeight > element.clientHeight + 2;
  if (element.clientWidth === 0 || shortened || !(wide || tall)) return [];
  return [element.tagName.toLowerCase() + "." + element.className + ": " + element.textContent.trim().slice(0, 60)];
})`;

/** The page itself scrolling sideways. */
const WIDE = `(() => {
  const { scrollWidth, clientWidth, dir } = document.documentElement;
  if (scrollWidth <= clientWidth + 1) return [];
  const isClipped = (part) =>
    part !== document.body && (getComputedStyle(part).overflowX !== "visible" || isClipped(part.parentElement));
  const over = (part) => {
    if (isClipped(part.parentElement)) return 0;
    const { left, right } = part.getBoundingClientRect();
    return dir === "rtl" ? -left : right - clientWidth;
  };
  const [widest] = [...document.querySelectorAll("body *")].sort((a, b) => over(b) - over(a));
  return ["the page is " + scrollWidth + " wide, its window " + clientWidth + ": " + widest?.outerHTML.slice(0, 120)];
})()`;

/** Parts that scroll sideways, but for tables, which are read so. */
const SIDEWAYS = `[...document.querySelectorAll("body *")].flatMap((part) => {
  const scrolls = ["auto", "scroll"].includes(getComputedStyle(part).overflowX);
  if (!scrolls || part.matches(".matrix") || part.scrollWidth <= part.clientWidth + 1) return [];
  return [part.tagName.toLowerCase() + "." + part.className + " scrolls sideways"];
})`;

/** Words or signs of one row that lie over one another, as far as they are seen. */
const COLLIDING = `(() => {
  const seen = (element, { left, right, top, bottom }) => {
    const box = { left, right, top, bottom };
    for (let part = element; part !== document.body; part = part.parentElement) {
      if (getComputedStyle(part).overflowY === "visible") continue;
      const clip = part.getBoundingClientRect();
      box.top = Math.max(box.top, clip.top);
      box.bottom = Math.min(box.bottom, clip.bottom);
      box.left = Math.max(box.left, clip.left);
      box.right = Math.min(box.right, clip.right);
    }
    return box;
  };
  const boxesOf = (element) => {
    const said = [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim() !== "");
    const rects = said.flatMap((node) => {
      const range = document.createRange();
      range.selectNode(node);
      return [...range.getClientRects()];
    });
    return (element.matches("svg.icon") ? [element.getBoundingClientRect()] : rects).map((rect) => seen(element, rect));
  };
  const meet = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6;
  const rows = new Map();
  for (const element of document.querySelectorAll("body *")) {
    const row = element.closest("li, tr, header, footer, p");
    if (!row || element.closest(".visually-hidden, select, [hidden]")) continue;
    if (!element.checkVisibility({ opacityProperty: true })) continue;
    const boxes = boxesOf(element);
    if (boxes.length > 0) rows.set(row, [...(rows.get(row) ?? []), { element, boxes }]);
  }
  return [...rows.values()].flatMap((said) =>
    said.flatMap((one, at) =>
      said.slice(at + 1)
        .filter((other) => one.boxes.some((box) => other.boxes.some((another) => meet(box, another))))
        .map((other) => one.element.outerHTML.slice(0, 60) + " lies over " + other.element.outerHTML.slice(0, 60))));
})()`;

/** Rows of a list that lie over one another. */
const OVERLAPPING = `[...document.querySelectorAll("ul > li[data-index]")].flatMap((row) => {
  const next = row.parentElement.querySelector('[data-index="' + (Number(row.dataset.index) + 1) + '"]');
  const over = next ? row.getBoundingClientRect().bottom - next.getBoundingClientRect().top : 0;
  return over > 1 ? ["row " + row.dataset.index + " lies over the next"] : [];
})`;

/** Arabic letters that stand alone take another width than joined ones; zero-width non-joiners keep them apart. */
const UNJOINED = `(() => {
  const measure = (text) => {
    const probe = document.createElement("span");
    probe.textContent = text;
    probe.style.position = "absolute";
    document.body.append(probe);
    const { width } = probe.getBoundingClientRect();
    probe.remove();
    return width;
  };
  return measure("مقتل") < measure([..."مقتل"].join("\\u200c")) - 1 ? [] : ["Arabic letters are not joined"];
})()`;

const CHECKS = [CUT, WIDE, SIDEWAYS, COLLIDING, OVERLAPPING, UNJOINED];

/** A list measures its rows once they are drawn: what is found is looked for again after so many milliseconds. */
const SETTLED_MS = 300;

/** What is wrong with a view's layout, and stays so; each finding names its place. */
export async function misfitsIn(view: View): Promise<string[]> {
  const look = () => view.evaluate<string[]>(`[${CHECKS.map((check) => `...(${check})`).join(", ")}]`);
  const atOnce = await look();
  if (atOnce.length === 0) return atOnce;
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  return look();
}
