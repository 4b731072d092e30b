import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';

/** Source, cue and content of every outer quote, fragments joined by ` | `. */
function told(text: string) {
  const found = extract({ id: 'test', text, published: '2024-05-15' });
  const words = (spans: [number, number][]) => spans.map(([from, to]) => text.slice(from, to)).join(' | ');
  return found.quotes.map(({ source, cue, content }) => [words(source), words(cue), words(content)]);
}

const speakers = (text: string) => extract({ id: 'test', text, published: '2024-05-15' }).quotes.map((quote) => quote.speakers);
const kinds = (text: string) => extract({ id: 'test', text }).quotes.map(({ kind, act }) => `${kind} ${act}`);

describe('who said what', () => {
  test.each([
    ['marks before an inverted cue', '“The bridge is safe,” said Mayor Ada Brandt.', ['Mayor Ada Brandt', 'said', '“The bridge is safe,”']],
    ['marks behind a colon', 'Brandt said: “The bridge is safe.”', ['Brandt', 'said', '“The bridge is safe.”']],
    ['a that-clause', 'Brandt said that the bridge was safe.', ['Brandt', 'said', 'that the bridge was safe']],
    [
      'a quote split by its attribution',
      '“The bridge,” Ada Brandt said, “is safe for lorries.”',
      ['Ada Brandt', 'said', '“The bridge,” | “is safe for lorries.”'],
    ],
    [
      'the next sentence of the same speaker',
      '“It is safe,” Brandt said. “We checked it twice.”',
      ['Brandt', 'said', '“It is safe,” | “We checked it twice.”'],
    ],
    [
      'the next paragraph of the same speaker',
      '“It is safe,” Brandt said.\n\n“We checked it twice last week.”',
      ['Brandt', 'said', '“It is safe,” | “We checked it twice last week.”'],
    ],
    ['according to, in front', 'According to Ada Brandt, the bridge is safe.', ['Ada Brandt', 'According to', 'the bridge is safe']],
    ['according to, behind', 'The bridge is safe, according to engineers.', ['engineers', 'according to', 'The bridge is safe']],
    ['a view', "Ada Brandt's view is that the bridge is safe.", ['Ada Brandt', 'view is', 'that the bridge is safe']],
    ['nobody', 'It is believed that the bridge is safe.', ['', 'is believed', 'that the bridge is safe']],
    [
      'somebody quoted',
      'Ada Brandt was quoted as saying the bridge was safe.',
      ['Ada Brandt', 'was quoted as saying', 'the bridge was safe'],
    ],
    [
      'a relative clause',
      'Ada Brandt, who built the bridge, said it was safe.',
      ['Ada Brandt, who built the bridge', 'said', 'it was safe'],
    ],
    [
      'an addressee, in no span',
      'Ada Brandt, the mayor of Velm, told Reuters on Monday that the bridge was safe.',
      ['Ada Brandt, the mayor of Velm', 'told', 'that the bridge was safe'],
    ],
    ['a network', 'Brandt wrote on X: “It holds.”', ['Brandt', 'wrote', '“It holds.”']],
    ['a court', 'The court ruled that the bridge was illegal.', ['The court', 'ruled', 'that the bridge was illegal']],
    [
      'a headline',
      'Ada Brandt: bridge is safe for lorries\n\nThe mayor spoke on Monday.',
      ['Ada Brandt', ':', 'bridge is safe for lorries'],
    ],
    ['a refusal to say', 'Brandt did not say whether the bridge was safe.', ['Brandt', 'did not say', 'whether the bridge was safe']],
    ['a refusal to comment', 'Lund declined to comment on the report.', ['Lund', 'declined', 'to comment on the report']],
    ['French marks', '«Le pont est sûr», said Jean Morel.', ['Jean Morel', 'said', '«Le pont est sûr»']],
    ['German marks', '„Die Brücke hält“, said Karl Weiss.', ['Karl Weiss', 'said', '„Die Brücke hält“']],
    ['a question', '“Are we late?” Ada Brandt asked.', ['Ada Brandt', 'asked', '“Are we late?”']],
  ])('%s', (_name, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test('a transcript gives each labelled line to its speaker, and "I" to the one who speaks', () => {
    const found = extract({
      id: 't',
      text: 'BRANDT: I think the bridge is safe.\n\nHOST: Are you sure about that?\n\nBRANDT: We checked it twice.',
    });
    expect(found.quotes.map((quote) => quote.speakers)).toEqual([['brandt'], ['host'], ['brandt']]);
    expect(found.quotes[0]?.nested.map((quote) => quote.speakers)).toEqual([['brandt']]);
  });

  test('one source passes on another', () => {
    const [quote] = extract({ id: 't', text: 'The Harbour Times quoted Ada Brandt as saying the bridge was safe.' }).quotes;
    expect(quote?.speakers).toEqual(['harbour-times']);
    expect(quote?.nested.map((inner) => [inner.speakers, inner.relays])).toEqual([
      [['ada-brandt'], [{ actors: ['harbour-times'], cue: 'quoted' }]],
    ]);
  });

  test('titles, scare quotes and nicknames are nobody’s words', () => {
    expect(told('The “Iron Bridge” opened in 1990. Lund read “War and Weather” there. The “unprecedented” storm passed.')).toEqual([]);
  });

  test('an unbalanced mark reaches no farther than its paragraph', () => {
    expect(told('"We won. Smith smiled.\n\nThe mayor said it was fine.')).toEqual([['The mayor', 'said', 'it was fine']]);
  });

  test('an apostrophe is no quotation mark', () => {
    expect(kinds("The boys' team didn't win, and the players' night went on, Brandt said.")).toEqual(['indirect speech']);
  });
});

describe('kind and act', () => {
  test.each([
    ['“All of it stands in marks,” Brandt said.', 'direct speech'],
    ['Brandt said the bridge was “perfectly safe” for lorries.', 'mixed speech'],
    ['Brandt said the bridge was safe.', 'indirect speech'],
    ['Brandt thinks the bridge will hold.', 'indirect thought'],
    ['Lund hopes to leave soon.', 'indirect thought'],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual([expected]);
  });
});

describe('speakers', () => {
  test('a surname is the person last named in full; two of one surname stay two', () => {
    const text =
      'John Adams met Mary Adams in Velm. “I am sad,” said John Adams. Mr. Adams said he was tired. Ms. Adams said she was happy.';
    expect(speakers(text)).toEqual([['john-adams'], ['john-adams'], ['mary-adams']]);
  });

  test('she is the one who spoke last', () => {
    expect(speakers('Ada Brandt said the bridge was safe. She said it would hold.')).toEqual([['ada-brandt'], ['ada-brandt']]);
  });

  test('both mayors are the two just named, and no actor of their own', () => {
    const found = extract({
      id: 't',
      text: 'Ada Brandt and Ole Lund spoke in Velm. Both mayors denounced the “lazy inspectors”, said the Bridge Authority.',
    });
    expect(found.quotes[0]?.speakers).toEqual(['bridge-authority']);
    expect(found.quotes[0]?.nested[0]?.speakers).toEqual(['ada-brandt', 'ole-lund']);
    expect(found.actors.map(({ id }) => id)).not.toContain('both-mayors');
  });

  test('a capital that speaks is a government; where it is a place it stays one', () => {
    const found = extract({ id: 't', text: 'Washington said it would not attend. The talks in Washington began.' });
    const [speaker] = found.quotes[0]?.speakers ?? [];
    expect(found.actors.find(({ id }) => id === speaker)?.kind).toBe('organization');
    expect(found.actors.filter(({ name }) => name === 'Washington').map(({ kind }) => kind)).toEqual(['organization', 'place']);
  });

  test('an unnamed source is local, named by its phrase, and the same when it comes back', () => {
    const found = extract({ id: 't', text: 'A source familiar with the talks said the deal was close. The source said it could fail.' });
    expect(found.actors).toMatchObject([{ name: 'A source familiar with the talks', unnamed: true, kind: 'person' }]);
    expect(found.quotes.map((quote) => quote.speakers)).toEqual([[found.actors[0]?.id], [found.actors[0]?.id]]);
  });

  test('a poll speaks for the institute that made it, data for nobody', () => {
    const found = extract({
      id: 't',
      text: 'A poll by the Velten Institute showed that most people trust the bridge. Data indicate that traffic fell.',
    });
    expect(found.quotes.map((quote) => quote.speakers)).toEqual([['velten-institute'], ['data']]);
    expect(found.actors.find(({ id }) => id === 'data')).toMatchObject({ kind: 'document', unnamed: true });
  });
});
