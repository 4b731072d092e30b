import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import type { ExtractedQuote } from '../../src/model/extraction.ts';

/** Of every attribution at any depth its source's words and its speakers' names, kinds of all but named people in brackets. */
function voices(text: string): string[] {
  const { quotes, actors } = extract({ id: 'test', text });
  const nameOf = (id: string) => {
    const actor = actors.find((one) => one.id === id);
    if (!actor) return id;
    return actor.kind === 'person' && !actor.unnamed ? actor.name : `${actor.name} (${actor.unnamed ? 'unnamed ' : ''}${actor.kind})`;
  };
  const read = ({ source, speakers, nested }: ExtractedQuote): string[] => [
    `${source.map(([from, to]) => text.slice(from, to)).join(' ')} = ${speakers.map(nameOf).join(' + ') || '-'}`,
    ...nested.flatMap(read),
  ];
  return quotes.flatMap(read);
}

test('a body described before its name is that body', () => {
  const text = 'Orvik Lines was founded in 1990. The company that runs the ferries, Orvik Lines, said on Friday that its boats would sail.';
  expect(voices(text)).toEqual(['The company that runs the ferries, Orvik Lines = Orvik Lines (organization)']);
});

test.each([
  ['a firm with its form', 'Orvik Foods grew. Orvik Foods plc said it would close a yard.', 'Orvik Foods plc = Orvik Foods (organization)'],
  [
    'what a body is, behind its name',
    'The members of GMB met. The GMB union, which has 400 members, said it would strike.',
    'The GMB union, which has 400 members = GMB (organization)',
  ],
  [
    'whoever is described before a title and a name',
    'The committee’s top Republican, Sen. Ruth Ansel of Nebraska, said it was late.',
    'The committee’s top Republican, Sen. Ruth Ansel of Nebraska = Ruth Ansel',
  ],
  ['an office in letters', 'Tarnby’s MP, Helen Moss, said she had read of it in a paper.', 'Tarnby’s MP, Helen Moss = Helen Moss'],
])('%s', (_what, text, voice) => {
  expect(voices(text)).toContain(voice);
});

test('a paragraph goes on with whom it began with', () => {
  const text =
    'Ruud Holm, the coach, was angry. “We stopped playing,” he said.\n\nTavo Lund joined in January. “My mother cried,” he told reporters.';
  expect(voices(text)).toEqual(['he = Ruud Holm', 'he = Tavo Lund']);
});

test('she of whom somebody tells may be nobody the text names', () => {
  const text = 'Ole Lund met Thiago Holm. “Then she asked if I had eaten,” Lund said.';
  expect(voices(text)).toEqual(['Lund = Ole Lund', 'she = -']);
});

test('initials before a colon are of whom the interview names', () => {
  const text =
    'Jonas Varga talks to Nina Osei.\n\nNina Osei: When did you know?\n\nJonas Varga: In the summer.\n\nNO: He says you knew. He told parliament: “Varga never came to me with this.”\n\nJV: That was my mistake. The wall was late.\n\nNO: Do you regret it?\n\nJV: Every day, and at night too. It was late.';
  expect(voices(text).filter((voice) => /^(?:NO|JV) = /.test(voice))).toEqual([
    'NO = Nina Osei',
    'JV = Jonas Varga',
    'NO = Nina Osei',
    'JV = Jonas Varga',
  ]);
});

test('who stands behind an age is of that age', () => {
  expect(voices('Dean Holm, 33, who said that the wall was safe, left early.')).toContain('who = Dean Holm');
});

test('the WHO is not who', () => {
  const text = 'The World Health Organization met. Tests were late, the WHO said. The WHO said it had 11 bakeries tested.';
  expect(voices(text)).toEqual([
    'the WHO = World Health Organization (organization)',
    'The WHO = World Health Organization (organization)',
  ]);
});

test('a leader who is named is not the one who led before', () => {
  const text =
    'Ada Brandt, the leader of the Harbour Front, left early. The Dyke Party stayed. Its leader, Ole Lund, warned that the wall would break.';
  expect(voices(text)).toEqual(['Its leader, Ole Lund = Ole Lund']);
});

test('whoever knew behind a comma is not the one who said so', () => {
  const text =
    'Prime Minister Ada Brandt left. According to Ole Lund, the prime minister knew of the crack. The prime minister said it was small.';
  expect(voices(text)).toEqual(['Ole Lund = Ole Lund', 'The prime minister = Ada Brandt']);
});

test('a name that the parser takes for two phrases is one source', () => {
  const text = 'The 501st Legion, which guards the gate, had warned that it would rain.';
  expect(voices(text)).toEqual(['The 501st Legion, which guards the gate = 501st Legion (organization)']);
});

describe('collectives', () => {
  test.each([
    [
      'a title in the plural, and the bare plural again',
      'Presidents Ada Brandt and Ole Lund met in Tirsk. The presidents said the road would open.',
      'The presidents = Ada Brandt + Ole Lund',
    ],
    [
      'three who share a title',
      'Ministers Ada Brandt, Ole Lund and Kari Moe signed. The ministers said they would wait.',
      'The ministers = Ada Brandt + Ole Lund + Kari Moe',
    ],
    [
      'an office of two words',
      'Foreign Ministers Ada Brandt and Ole Lund met in Tirsk. The foreign ministers said the road would open.',
      'The foreign ministers = Ada Brandt + Ole Lund',
    ],
    [
      'people named together in front of whoever tells of them',
      'Ada Brandt and Kari Moe left before noon, but police said they had promised to return.',
      'they = Ada Brandt + Kari Moe',
    ],
    [
      'a counterpart holds the same office',
      'Ole Lund, the finance minister of Ostia, left early. His Velmarian counterpart, Kari Moe, stayed. Both ministers said it was late.',
      'Both ministers = Ole Lund + Kari Moe',
    ],
  ])('%s', (_name, text, expected) => {
    expect(voices(text)).toContain(expected);
  });

  test('a plural nobody named holds stays unnamed', () => {
    expect(voices('Ada Brandt and Ole Lund waited outside. The owners said the pumps were new.')).toEqual([
      'The owners = The owners (unnamed group)',
    ]);
  });

  test('a statement from a capital is its government’s, a letter from there anybody’s', () => {
    expect(voices('Taxes will rise, according to a statement from Oslo.')).toEqual(['a statement from Oslo = Oslo (organization)']);
    expect(voices('A letter from Oslo said talks would go on.')).toEqual(['A letter from Oslo = A letter from Oslo (unnamed document)']);
  });

  test.each([
    ['A poll showed that 44 percent of voters want a bridge, while 41 percent think a ferry is enough.', '41 percent = 41 percent'],
    ['Nearly 60 per cent of islanders said they had no boat.', 'Nearly 60 per cent of islanders = Nearly 60 per cent of islanders'],
    ['Six in ten said they trusted the mayor.', 'Six in ten = Six in ten'],
    ['Half of the voters said they would stay at home.', 'Half of the voters = Half of the voters'],
  ])('a share of people is a group: %s', (text, expected) => {
    expect(voices(text)).toContain(`${expected} (unnamed group)`);
  });

  test('each of two with one title has the role in the singular', () => {
    const { actors } = extract({ id: 'test', text: 'Foreign Ministers Ada Brandt and Ole Lund met in Tirsk.' });
    expect(actors.filter(({ kind }) => kind === 'person').map(({ roles }) => roles)).toEqual([['Foreign Minister'], ['Foreign Minister']]);
  });
});

describe('they', () => {
  test('means the group that spoke last', () => {
    expect(voices('Residents of Tirsk said the siren was silent. They demanded an inquiry.')).toEqual([
      'Residents of Tirsk = Residents of Tirsk (unnamed group)',
      'They = Residents of Tirsk (unnamed group)',
    ]);
  });

  test('means those somebody speaks for', () => {
    expect(voices('Speaking for the family, Ada Brandt said they did not blame the crew.')).toContain('they = the family (unnamed group)');
  });

  test('means nobody where one person alone is spoken of', () => {
    expect(voices('Ada Brandt said the mine was shut. They said it would open again.')).toContain('They = -');
  });
});

describe('two of one surname', () => {
  test('are told apart by office', () => {
    const text =
      'Governor Ole Brandt is no kin of the harbour master, Ada Brandt. Governor Brandt said the quay was old. Ada Brandt said he never came.';
    expect(voices(text)).toEqual(['Governor Brandt = Ole Brandt', 'Ada Brandt = Ada Brandt']);
  });

  test.each([
    ['the elder', 'Ole Lund'],
    ['the younger', 'Nils Lund'],
  ])('%s is told by kinship', (which, expected) => {
    const text = `Nils Lund and his father, Ole Lund, share a boat. “It leaks,” Nils Lund said. “It always did,” said ${which} Lund.`;
    expect(voices(text).at(-1)).toBe(`${which} Lund = ${expected}`);
  });

  test('a first name that is a preposition too belongs to its name', () => {
    expect(voices('Kari Moe met Per Moe at the mill. Per Moe said the wheel had stopped.')).toEqual(['Moe = Per Moe']);
  });
});

test('a surname keeps its particles and its first name', () => {
  const { actors } = extract({ id: 'test', text: 'Ada van der Lund said the sluice was shut. Van der Lund wants a new one.' });
  expect(actors.map(({ name }) => name)).toContain('Ada van der Lund');
});

describe('he and she', () => {
  test('mean whom the sentence before is about', () => {
    const text = '“It leaks,” said Kjell Moe. Kari Brandt owns the boat with Jens Lund. She said she had told him twice.';
    expect(voices(text)).toContain('She = Kari Brandt');
  });

  test('mean who spoke, where the sentence before is in that very quotation', () => {
    const text = 'Ole Lund said the boat was old. “Nils Moe sold it to us. It never sailed well,” he said.';
    expect(voices(text).at(-1)).toBe('he = Ole Lund');
  });
});

test('two names with their parties in brackets are two people, and a state’s initials end no sentence', () => {
  expect(voices('Sen. Ada Brandt (R-S.C.) and Rep. Ole Lund (D-N.Y.) said the wall was safe.')).toEqual([
    'Sen. Ada Brandt (R-S.C.) and Rep. Ole Lund (D-N.Y.) = Ada Brandt + Ole Lund',
  ]);
  expect(voices('Rep. Ole Lund (D-N.C.), head of the harbour caucus, said the wall was safe.')).toEqual([
    'Rep. Ole Lund (D-N.C.), head of the harbour caucus = Ole Lund',
  ]);
});

test('a day on which somebody speaks is no part of who speaks', () => {
  expect(voices('Ada Lund on Friday described the plan as "a bridge to nowhere".')).toEqual(['Ada Lund = Ada Lund']);
  expect(voices('But there were numerous complaints that the ferries were late.')).toEqual([' = -']);
});

test('of two who could have said it, the one next to the cue did', () => {
  const text = 'She accused the office of throwing letters away, and her lawyer said that she would not ask for damages.';
  expect(voices(text)).toContain('her lawyer = her lawyer (unnamed person)');
});

describe('a transcript and a letter', () => {
  test('labels in capitals are the people of the introduction', () => {
    const text =
      'Ada Brandt ran the mine for years.\n\nBRANDT: I think it closed too late.\n\nHOST: Why do you say so?\n\nBRANDT: Because of the river.';
    expect(voices(text).filter((line) => line.startsWith('BRANDT') || line.startsWith('I '))).toEqual([
      'BRANDT = Ada Brandt',
      'I = Ada Brandt',
      'BRANDT = Ada Brandt',
    ]);
  });

  test('a label two people answer to is neither', () => {
    const text =
      'Ada Brandt and Ole Brandt came.\n\nBRANDT: I think it closed too late.\n\nHOST: Why do you say so?\n\nBRANDT: Because of the river.';
    expect(voices(text)[0]).toBe('BRANDT = BRANDT');
  });

  test('the I of an answer is the one person the introduction names', () => {
    const text = 'Ada Brandt spoke to Radio Tirsk.\n\nQ: Do you miss it?\n\nA: I said that we were happy there.\n\nQ: Who closed it?';
    expect(voices(text)).toContain('I = Ada Brandt');
  });

  test('the I of a letter is who signs it', () => {
    const text = 'Dear neighbours,\n\nI believe the bridge must close.\n\nYours sincerely,\nAda Brandt, mayor';
    expect(voices(text)).toEqual(['I = Ada Brandt']);
  });
});

describe('bodies', () => {
  test('a town that speaks is an organization, apart from the place', () => {
    const { quotes, actors } = extract({ id: 'test', text: 'In Tirsk, Ada Brandt met her rival. Later Tirsk denied the report.' });
    const speaker = actors.find(({ id }) => id === quotes[0]?.speakers[0]);
    expect(speaker).toMatchObject({ name: 'Tirsk', kind: 'organization' });
    expect(actors.filter(({ name }) => name === 'Tirsk').map(({ kind }) => kind)).toEqual(['place', 'organization']);
  });

  test('what says “it” of itself is nobody’s surname', () => {
    expect(voices('Tirsk said it would not pay.')).toEqual(['Tirsk = Tirsk (organization)']);
  });

  test('a document stands for its issuer, however far behind', () => {
    const text = 'A survey of 900 farmers published on Monday by the Tirsk Institute found that prices would fall.';
    expect(voices(text)).toEqual([expect.stringMatching(/ = Tirsk Institute \(organization\)$/)]);
  });

  test('a document written about somebody is not his', () => {
    expect(voices('A report about Ada Brandt said that prices would fall.')).toEqual([expect.stringMatching(/\(unnamed document\)$/)]);
  });

  test('a noun in front announces a name', () => {
    expect(voices('The newspaper Aftonen said the mine was shut.')).toEqual(['The newspaper Aftonen = Aftonen (organization)']);
  });

  test('an office of several words ends in the name of who holds it', () => {
    const { actors, quotes } = extract({ id: 'test', text: 'Ambassador to the United Nations Lena Holm said the harbour was safe.' });
    expect(actors.map(({ name }) => name)).toEqual(['United Nations', 'Lena Holm']);
    expect(quotes[0]?.speakers).toEqual(['lena-holm']);
  });

  test('a friend of somebody is somebody else', () => {
    const { actors } = extract({ id: 'test', text: 'A friend of Lena Holm said the harbour was safe.' });
    expect(actors.map(({ name }) => name)).toEqual(['A friend of Lena Holm', 'Lena Holm']);
  });

  test('a harbour that confirms something is those who run it', () => {
    const { actors } = extract({ id: 'test', text: 'The storm came early, and the harbour confirmed that the wall had broken.' });
    expect(actors).toMatchObject([{ name: 'the harbour', kind: 'organization', unnamed: true }]);
  });
});
