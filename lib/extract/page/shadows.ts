/** Text in open shadow roots, which a copy of a document leaves behind. */

/** Shadow roots within shadow roots are followed no further. */
const DEEPEST = 20;
const FRAGMENT = 11;

/** What an element's shadow root shows in its place: the root's content, the element's own children in its slots. */
export function fillHost(host: Element, content: DocumentFragment): void {
  const own = [...host.childNodes];
  for (const slot of [...content.querySelectorAll("slot")]) {
    const name = slot.getAttribute("name") ?? "";
    const given = own.filter((node) => slotOf(node) === name && node.parentNode === host);
    if (given.length > 0) slot.replaceChildren();
    for (const node of given) slot.append(node);
  }
  for (const node of own) if (node.parentNode === host) node.remove();
  host.append(content);
}

/** The name of the slot that a node asks for; text and elements that name none go into the nameless one. */
const slotOf = (node: Node): string => (node as Partial<Element>).getAttribute?.("slot") ?? "";

/**
 * Puts what the open shadow roots of a tree show into its copy.
 * @param tree a document or shadow root
 * @param copy its copy, node for node
 */
export function copyShadows(
  tree: Pick<ParentNode, "querySelectorAll">,
  copy: ParentNode & Node,
  depth = 0,
): void {
  if (depth > DEEPEST) return;
  const copies = copy.querySelectorAll("*");
  for (const [index, { shadowRoot }] of [...tree.querySelectorAll("*")].entries()) {
    const host = copies[index];
    if (shadowRoot?.nodeType !== FRAGMENT || !host) continue;
    const content = host.ownerDocument.createDocumentFragment();
    for (const node of shadowRoot.childNodes) content.append(host.ownerDocument.importNode(node, true));
    copyShadows(shadowRoot, content, depth + 1);
    fillHost(host, content);
  }
}
