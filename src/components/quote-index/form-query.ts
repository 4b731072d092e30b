/** What a form's fields say, as the query of an address; empty fields are left out. */
export function readForm(form: HTMLFormElement): URLSearchParams {
  const values = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value.trim() !== '') values.append(name, value.trim());
  return values;
}

/** Sets a form's fields to what the query of an address says. Boxes that are not there yet are the facets' business. */
export function fillForm(form: HTMLFormElement, values: URLSearchParams): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) || field.name === '') continue;
    if (field.type === 'checkbox') (field as HTMLInputElement).checked = values.getAll(field.name).includes(field.value);
    else if (field.value !== (values.get(field.name) ?? '')) field.value = values.get(field.name) ?? '';
  }
}

/** The address of this page with a query. */
export const withQuery = (values: URLSearchParams): string => (values.size > 0 ? `?${values}` : location.pathname);
