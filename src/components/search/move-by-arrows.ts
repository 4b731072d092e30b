/** Lets the arrow keys go from the search box into the results and through them, and Escape back into the box. */
export function moveByArrows(input: HTMLInputElement, hits: HTMLElement): void {
  const stops = () => [...hits.querySelectorAll('.row')].flatMap((row) => [...row.querySelectorAll('a')].slice(-1));
  const move = (event: KeyboardEvent) => {
    const all = stops();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    const isInside = document.activeElement === input || at >= 0;
    if (!isInside || event.ctrlKey || event.metaKey || event.altKey) return;
    const target =
      event.key === 'ArrowDown'
        ? all[at + 1]
        : event.key === 'ArrowUp' && at >= 0
          ? (all[at - 1] ?? input)
          : event.key === 'Escape' && at >= 0
            ? input
            : undefined;
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  input.addEventListener('keydown', move);
  hits.addEventListener('keydown', move);
}
