const UNSHOWN = '[hidden],[aria-hidden="true"]';
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Class names by which style frameworks hide an element, and those by which a wider screen shows it again. */
const HIDING_CLASS = /(?:^|\s)(?:hidden|d-none|is-hidden|display-none|hide)(?:\s|$)/;
const SHOWING_CLASS =
  /(?:^|\s)(?:\S+:(?:block|flex|grid|inline\S*|contents)|d-\S+-(?:block|flex|inline\S*))(?:\s|$)/;

/** True for an element that the page does not show, as far as its own markup says. */
export function isUnshown(element: Element): boolean {
  const names = element.getAttribute("class") ?? "";
  return (
    element.matches(UNSHOWN) ||
    HIDING_STYLE.test(element.getAttribute("style") ?? "") ||
    (HIDING_CLASS.test(names) && !SHOWING_CLASS.test(names))
  );
}
