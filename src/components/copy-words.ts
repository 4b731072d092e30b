export {};

/** In the browser: copies a link, or the words of an element with their italics, and says so. */

// Long enough to be read, short enough to copy again.
const SAID_FOR_MS = 2000;

/** What an element shows, as plain text and, where it has marks of its own, as HTML for word processors. */
function wordsOf(element: HTMLElement): ClipboardItem {
  const text = new Blob([element.textContent.trim()], { type: 'text/plain' });
  if (element.querySelector('i') === null) return new ClipboardItem({ 'text/plain': text });
  return new ClipboardItem({ 'text/plain': text, 'text/html': new Blob([element.innerHTML], { type: 'text/html' }) });
}

async function copy({ dataset }: HTMLElement): Promise<void> {
  const source = document.getElementById(dataset['copyFrom'] ?? '');
  if (source) await navigator.clipboard.write([wordsOf(source)]);
  else await navigator.clipboard.writeText(dataset['copy'] ?? location.href);
}

const said = document.getElementById('copy-status');

for (const control of document.querySelectorAll<HTMLElement>('[data-copy], [data-copy-from]')) {
  const label = control.innerHTML;
  control.addEventListener('click', async (event) => {
    event.preventDefault();
    await copy(control);
    control.textContent = control.dataset['done'] ?? '';
    if (said) said.textContent = control.textContent;
    setTimeout(() => {
      control.innerHTML = label;
      if (said) said.textContent = '';
    }, SAID_FOR_MS);
  });
}
