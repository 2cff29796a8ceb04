import { Readability } from "@mozilla/readability";

/** Readability counts its best attempt as enough from this many units on. */
const ENOUGH = 200;

/** The element that holds the page's article, by Readability; null where it finds none. Changes the document. */
export function readableContent(document: Document): Element | null {
  const reader = new Readability<Element>(document, {
    serializer: (node) => node as Element,
    charThreshold: ENOUGH,
    disableJSONLD: true,
    keepClasses: true,
  });
  return reader.parse()?.content ?? null;
}
