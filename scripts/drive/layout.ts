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
const WIDE = `document.documentElement.scrollWidth > document.documentElement.clientWidth + 1
  ? ["the page is " + document.documentElement.scrollWidth + " wide, its window " + document.documentElement.clientWidth]
  : []`;

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

/** What is wrong with a view's layout; each finding names its place. */
export async function misfitsIn(view: View): Promise<string[]> {
  return view.evaluate<string[]>(`[...(${CUT}), ...(${WIDE}), ...(${OVERLAPPING}), ...(${UNJOINED})]`);
}
