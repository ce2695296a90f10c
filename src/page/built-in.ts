/**
 * A property of a node as the browser defines it. In documents and forms, an element replaces the property that it is
 * named like: `<img name="createElement">`, `<input name="parentNode">`.
 */
export function builtIn<Of extends Node, Name extends keyof Of>(node: Of, name: Name): Of[Name] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(node) as object, name, node);
  return (typeof value === 'function' ? value.bind(node) : value) as Of[Name];
}

let clean: Document | undefined;

/**
 * An HTML document to create the guide's nodes in: the page may be XHTML, or have replaced what creates them. The nodes
 * change documents when they get into the shadow root.
 */
export function cleanDocument(): Document {
  return (clean ??= builtIn(document, 'implementation').createHTMLDocument());
}

/** Whether a document is the one that its window shows: not one whose frame is gone or shows another page. */
export function isShown(page: Document): boolean {
  try {
    // Firefox leaves a document its window, which may then be another site's.
    return builtIn(page, 'defaultView')?.document === page;
  } catch {
    return false;
  }
}
