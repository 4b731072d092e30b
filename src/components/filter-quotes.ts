/** In the browser: narrows the list of quotes by the ticked boxes, and keeps what is ticked in the page's address. */
const form = document.querySelector<HTMLFormElement>('#facets');
const rows = [...document.querySelectorAll<HTMLElement>('.rows > .row')];
const shown = document.querySelector('#shown');
const none = document.querySelector<HTMLElement>('#none');

const boxes = () => [...(form?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];

/** Within one facet any of the ticked values will do; every facet must agree. */
function narrow(): void {
  const wanted = new Map<string, Set<string>>();
  for (const { name, value, checked } of boxes()) if (checked) wanted.set(name, (wanted.get(name) ?? new Set()).add(value));
  let count = 0;
  for (const row of rows) {
    const fits = [...wanted].every(([name, values]) => (row.dataset[name] ?? '').split(' ').some((value) => values.has(value)));
    row.hidden = !fits;
    if (fits) count += 1;
  }
  if (shown) shown.textContent = wanted.size > 0 ? `${count} of ` : '';
  if (none) none.hidden = count > 0;
}

function remember(): void {
  const query = new URLSearchParams(boxes().flatMap(({ name, value, checked }) => (checked ? [[name, value]] : [])));
  history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
}

function recall(): void {
  const query = new URLSearchParams(location.search);
  for (const box of boxes()) box.checked = query.getAll(box.name).includes(box.value);
  narrow();
}

form?.addEventListener('change', () => {
  narrow();
  remember();
});
addEventListener('pageshow', recall);
recall();
