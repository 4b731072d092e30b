type Content = readonly (Node | string)[];

/** Makes an element with its class and content. Strings become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...content: Content
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

export function anchor(href: string, ...content: Content): HTMLAnchorElement {
  const made = element('a', '', ...content);
  made.href = href;
  return made;
}
