/** In the browser: the button copies the link it belongs to, and says so. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const label = button.textContent;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset['copy'] ?? location.href);
    button.textContent = button.dataset['done'] ?? label;
    // Long enough to be read, short enough to copy again.
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
}
