/** In the browser: begins something when the page is drawn with its typefaces, so that it does not take the line from them. */
export function onceDrawn(begin: () => unknown): void {
  if (document.readyState === 'complete') begin();
  else addEventListener('load', () => setTimeout(begin), { once: true });
}
