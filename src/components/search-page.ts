import { hitSection } from './search-hits.ts';
import { type Found, type HitKind, openIndex } from './search-index.ts';
import { isEmptySearch, readSearch, SEARCH_FACETS, type SearchState, writeSearch } from './search-state.ts';
import { counted, STRINGS } from './strings.ts';

// Long enough that a word being typed is one search, short enough to feel at once.
const TYPING_PAUSE_MS = 120;
const FIRST: Record<HitKind, number> = { quote: 10, actor: 5, article: 5 };
// Thousands of names are no filter; whoever is missing is found by typing the name.
const MOST_SPEAKERS = 12;

const form = document.querySelector<HTMLFormElement>('#search');
const input = form?.querySelector<HTMLInputElement>('input[name=q]');
const hits = document.querySelector<HTMLElement>('#hits');
const status = document.querySelector<HTMLElement>('#status');

if (form && input && hits && status) {
  // Loaded when somebody searches, not before.
  let index: ReturnType<typeof openIndex> | undefined;
  let most = { ...FIRST };
  let latest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const boxes = (name: string) => [...form.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name=${name}]`)];
  const ticked = (name: string) => boxes(name).flatMap(({ checked, value }) => (checked ? [value] : []));
  const stateOfForm = (): SearchState => ({
    q: input.value.trim(),
    facets: { speaker: ticked('speaker'), kind: ticked('kind'), reached: ticked('reached') },
  });

  /** Keeps the boxes that are there, and adds those that are new: focus stays where it was. */
  const offerSpeakers = (speakers: Record<string, number>, chosen: readonly string[]) => {
    const fieldset = form.querySelector<HTMLFieldSetElement>('[data-facet=speaker]');
    if (!fieldset) return;
    const found = Object.entries(speakers)
      .filter(([, count]) => count > 0)
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_SPEAKERS);
    const wanted = new Map([...chosen.map((name): [string, number] => [name, speakers[name] ?? 0]), ...found]);
    const known = new Map(boxes('speaker').map((box) => [box.value, box]));
    for (const [name, box] of known) if (!wanted.has(name)) box.closest('label')?.remove();
    for (const [name, count] of wanted) {
      const label = known.get(name)?.closest('label') ?? speakerBox(name);
      const number = label.querySelector('.count');
      if (number) number.textContent = String(count);
      const box = label.querySelector('input');
      if (box) box.checked = chosen.includes(name);
      if (!label.isConnected) fieldset.append(label);
    }
    fieldset.hidden = wanted.size === 0;
  };

  const show = ({ groups, speakers }: Found, state: SearchState) => {
    const filled = groups.filter(({ count }) => count > 0);
    hits.replaceChildren(
      ...filled.map((group) =>
        hitSection(group, state.q, () => {
          most = { ...most, [group.kind]: most[group.kind] + FIRST[group.kind] };
          void search(stateOfForm());
        }),
      ),
    );
    status.textContent = filled.length === 0 ? STRINGS.search.nothing : filled.map(({ kind, count }) => counted(count, kind)).join(', ');
    offerSpeakers(speakers, state.facets.speaker);
  };

  const search = async (state: SearchState) => {
    const mine = ++latest;
    history.replaceState(null, '', writeSearch(state) || location.pathname);
    if (isEmptySearch(state)) {
      hits.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      index ??= openIndex(form.dataset['index'] ?? '');
      const found = await (await index)(state, most);
      if (mine === latest) show(found, state);
    } catch (error) {
      status.textContent = STRINGS.search.unavailable;
      throw error;
    }
  };

  const restore = () => {
    const state = readSearch(location.search);
    input.value = state.q;
    offerSpeakers({}, state.facets.speaker);
    for (const name of SEARCH_FACETS) for (const box of boxes(name)) box.checked = state.facets[name].includes(box.value);
    void search(state);
  };

  input.addEventListener('input', () => {
    most = { ...FIRST };
    clearTimeout(pause);
    pause = setTimeout(() => void search(stateOfForm()), TYPING_PAUSE_MS);
  });
  form.addEventListener('change', ({ target }) => {
    if (target !== input) void search(stateOfForm());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    void search(stateOfForm());
  });
  addEventListener('popstate', restore);
  restore();
}

function speakerBox(name: string): HTMLLabelElement {
  const [label, box, text, count] = [
    document.createElement('label'),
    document.createElement('input'),
    document.createElement('span'),
    document.createElement('span'),
  ];
  label.className = 'tick';
  Object.assign(box, { type: 'checkbox', name: 'speaker', value: name });
  text.textContent = name;
  count.className = 'count';
  label.append(box, text, count);
  return label;
}
