/**
 * Properties of page objects as the platform gives them. A page can put its own elements in their place: of a form and
 * of a document, elements named "parentNode" or "title" hide the properties of that name.
 */

function descriptorOf(target: object, name: string): PropertyDescriptor {
  for (let at: object | null = Object.getPrototypeOf(target); at; at = Object.getPrototypeOf(at)) {
    const descriptor = Object.getOwnPropertyDescriptor(at, name);
    if (descriptor) return descriptor;
  }
  return {};
}

/** The value of a property, whatever the page names so. */
export const nativeValue = <T extends object, K extends keyof T & string>(target: T, name: K): T[K] =>
  nativeGetter(target, name)(target);

/** Reads a property of any object of one kind, whatever the page names so. `sample` is one of them, or of a kind above. */
export function nativeGetter<T extends object, K extends keyof T & string>(
  sample: T,
  name: K,
): (target: T) => T[K] {
  const { get } = descriptorOf(sample, name);
  return (target) => get?.call(target) as T[K];
}

/** A method bound to its object, whatever the page names so. */
export function nativeMethod<T extends object, K extends keyof T & string>(target: T, name: K): T[K] {
  return (descriptorOf(target, name).value as (...args: unknown[]) => unknown).bind(target) as T[K];
}
