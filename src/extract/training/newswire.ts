import type { NameKind } from '../finding.ts';
import { seededRandom } from '../tagger/train-chain.ts';
import type { NameStock } from './name-stock.ts';
import { pick, type Random } from './pick.ts';
import type { GoldNames } from './train-names.ts';

type Piece = string | [text: string, kind: NameKind];

const LINES = 14;
const SEED = 11;

const CLUB_FORMS = [
  '@',
  '@',
  '@',
  '@',
  '@',
  '@',
  '@',
  '@',
  '@',
  '@',
  '@',
  '@',
  '@',
  '@ United',
  '@ City',
  'FC @',
  '@ FC',
  'Dynamo @',
  'Sporting @',
  'Real @',
  'Inter @',
  '@ Rovers',
  '@ Wanderers',
  'Racing @',
  '@ Tigers',
  '@ Bears',
  '@ Hawks',
  '@ Giants',
  'Olympique @',
  '@ Athletic',
  'Lokomotiv @',
  'Spartak @',
  'Borussia @',
  '@ Town',
  '@ County',
];
const FIRMS = [
  '# Corp',
  '# Inc',
  '# Ltd',
  '# Plc',
  '# AG',
  '# Holdings',
  '# & Sons',
  '# Group',
  '# Industries',
  'Bank of @',
  '@ Airlines',
  '# Motors',
  '@ Stock Exchange',
  '# SA',
  '# Co',
  '@ Electric',
  '# and Co',
  '@ Securities',
  '# Research',
];
const SPORTS = [
  'SOCCER',
  'TENNIS',
  'CRICKET',
  'RUGBY UNION',
  'GOLF',
  'BASEBALL',
  'BASKETBALL',
  'ATHLETICS',
  'CYCLING',
  'ALPINE SKIING',
  'SKI JUMPING',
  'ICE HOCKEY',
  'BOXING',
  'MOTOR RACING',
  'SWIMMING',
  'FOOTBALL',
  'RUGBY LEAGUE',
  'BADMINTON',
  'SQUASH',
  'FIGURE SKATING',
];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const EVENTS = [
  'DOWNHILL',
  'SLALOM',
  'WORLD CUP',
  'GRAND PRIX',
  'OPEN',
  'CHAMPIONSHIP',
  'LEAGUE',
  'CUP',
  'QUALIFIER',
  'FRIENDLY',
  'FINAL',
  'SEMIFINAL',
  'STANDINGS',
  'RESULTS',
  'SUMMARIES',
  'FIRST DIVISION',
];

const upTo = (most: number, random: Random) => Math.floor(random() * most);
const upper = (piece: Piece): Piece => (typeof piece === 'string' ? piece.toUpperCase() : [piece[0].toUpperCase(), piece[1]]);

/** Makes the names and numbers of results tables. */
function dealer(stock: NameStock, random: Random) {
  const number = (most: number) => String(upTo(most, random));
  const language = () => pick(stock.people, random);
  const surname = (): Piece => [pick(language().last, random), 'person'];
  const person = (): Piece => {
    const { first, last } = language();
    const given = pick(first, random);
    return [`${random() < 0.15 ? `${given.charAt(0)}.` : given} ${pick(last, random)}`, 'person'];
  };
  const country = (): Piece => [
    random() < 0.12
      ? pick(['U.S.', 'Britain', 'Holland', 'Ireland', 'England', 'Scotland', 'Wales'], random)
      : pick(stock.countries, random),
    'place',
  ];
  const city = (): Piece => [pick(stock.cities, random), 'place'];
  const club = (): Piece => [pick(CLUB_FORMS, random).replace('@', pick(stock.cities, random)), 'organization'];
  const firm = (): Piece => [
    pick(FIRMS, random).replace('@', pick(stock.cities, random)).replace('#', pick(language().last, random)),
    'organization',
  ];
  const day = () =>
    `19${90 + upTo(10, random)}-${String(1 + upTo(12, random)).padStart(2, '0')}-${String(1 + upTo(28, random)).padStart(2, '0')}`;
  const sets = () => Array.from({ length: 2 + upTo(2, random) }, () => `${number(8)}-${number(8)}`).join(' ');
  const time = () =>
    pick(
      [
        `${1 + upTo(9, random)}:${10 + upTo(49, random)}.${10 + upTo(89, random)}`,
        `${1 + upTo(60, random)}.${10 + upTo(89, random)}`,
        `${100 + upTo(200, random)}.${upTo(9, random)} points`,
        `${1 + upTo(5, random)} hours ${upTo(59, random)} minutes ${upTo(59, random)} seconds`,
      ],
      random,
    );
  return { number, surname, person, country, city, club, firm, day, sets, time };
}

type Dealer = ReturnType<typeof dealer>;
type Line = (d: Dealer, random: Random) => Piece[];

/** Kinds of tables; each makes one line, and a document keeps to one or two of them. */
const TABLES: readonly Line[] = [
  (d) => [d.club(), ` ${d.number(6)} `, d.club(), ` ${d.number(6)}`],
  (d) => [d.country(), ` ${d.number(6)} `, d.country(), ` ${d.number(6)}`],
  (d) => [
    d.club(),
    ` ${d.number(4)} (`,
    d.surname(),
    ` ${d.number(90)}, `,
    d.surname(),
    ` ${d.number(90)}pen) `,
    d.club(),
    ` ${d.number(3)} (`,
    d.surname(),
    ` ${d.number(90)})`,
  ],
  (d) => [d.club(), ...Array.from({ length: 7 }, () => ` ${d.number(60)}`)],
  (d) => [d.country(), ...Array.from({ length: 7 }, () => ` ${d.number(20)}`)],
  (d, random) => [`${1 + upTo(20, random)}. `, d.person(), ' (', d.country(), `) ${d.time()}`],
  (d, random) => [`${1 + upTo(20, random)}. `, d.person(), ', ', d.country(), `, ${d.time()}`],
  (d, random) => [`${1 + upTo(20, random)}. `, d.person(), ' (', d.country(), ') ', d.club(), ` at ${d.number(59)} seconds`],
  (d, random) => [
    pick([`${d.number(16)} - `, ''], random),
    d.person(),
    ' (',
    d.country(),
    ') beat ',
    d.person(),
    ' (',
    d.country(),
    `) ${d.sets()}`,
  ],
  (d) => [d.person(), ' beat ', d.person(), ` ${d.sets()}`],
  (d) => [d.person(), ' (', d.country(), ') vs. ', d.person(), ' (', d.country(), ')'],
  (d) => [
    `${60 + Number(d.number(220))} `,
    d.person(),
    ` ${d.number(79)} ${d.number(79)}, `,
    d.person(),
    ' (',
    d.country(),
    `) ${d.number(79)} ${d.number(79)}`,
  ],
  (d) => [d.surname(), ' c ', d.surname(), ' b ', d.surname(), ` ${d.number(120)}`],
  (d) => [d.person(), ' not out ', d.number(120)],
  (d) => [
    'Bowling: ',
    d.surname(),
    ` ${d.number(30)}-${d.number(9)}-${d.number(99)}-${d.number(6)}, `,
    d.surname(),
    ` ${d.number(30)}-${d.number(9)}-${d.number(99)}-${d.number(6)}`,
  ],
  (d) => [d.country(), ': ', d.person(), ', ', d.person(), ', ', d.person(), ', ', d.person(), '.'],
  (d) => [d.club(), ' - ', d.person(), ', ', d.person(), ', ', d.person(), '; ', d.person(), '.'],
  (d) => [d.country(), ' - ', d.surname(), ` (${d.number(45)}th minute), `, d.surname(), ` (${d.number(90)}th).`],
  (d) => [upper(d.club()), ' AT ', upper(d.club())],
  (d) => [d.club(), ` ${d.number(130)}, `, d.club(), ` ${d.number(130)}`],
  (d) => [d.club(), ' at ', d.club()],
  (d) => ['In ', d.city(), ': ', d.club(), ` ${d.number(5)} `, d.club(), ` ${d.number(5)} (halftime 1-0)`],
  (d) => [
    'At ',
    d.city(),
    ': ',
    d.country(),
    ` ${d.number(400)} and ${d.number(300)} for ${d.number(9)} declared (`,
    d.surname(),
    ` ${d.number(150)})`,
  ],
  (d) => [d.firm(), ` ${d.number(900)} +${d.number(20)} ${d.number(99)}`],
  (d) => [d.firm(), ` Q3 net $${d.number(90)}.${d.number(9)} million vs loss $${d.number(90)}.${d.number(9)} million`],
  (d) => [d.club(), ` ${d.number(99)} ${d.number(99)} .${d.number(999)} ${d.number(30)}`],
  (d) => [upper(d.club()), ` ${d.number(99)} ${d.number(99)} .${d.number(999)} ${d.number(30)}`],
  (d) => [upper(d.club()), ` ${d.number(9)} `, d.club(), ` ${d.number(9)}`],
  (d) => [d.club(), ` ${d.number(130)} `, upper(d.club()), ` ${d.number(130)}`],
  (d) => ['Attendance: ', d.number(60000)],
];

const HEADLINES: readonly Line[] = [
  (d, random) => [
    `${pick(SPORTS, random)} - `,
    upper(d.country()),
    pick([' BEAT ', ' THRASH ', ' DRAW WITH ', ' LOSE TO ', ' HOLD '], random),
    upper(d.country()),
    ` ${d.number(5)}-${d.number(5)} IN ${pick(EVENTS, random)}.`,
  ],
  (d, random) => [
    `${pick(SPORTS, random)} - `,
    upper(d.club()),
    pick([' BEAT ', ' EDGE ', ' STAY TOP AFTER WIN OVER ', ' CRUSH '], random),
    upper(d.club()),
    '.',
  ],
  (d, random) => [
    `${pick(SPORTS, random)} - `,
    upper(d.surname()),
    pick([' WINS ', ' TAKES LEAD IN ', ' OUT OF ', ' SIGNS ON FOR '], random),
    upper(d.country()),
    ` ${pick(EVENTS, random)}.`,
  ],
  (_, random) => [`${pick(SPORTS, random)} - ${pick(EVENTS, random)} ${pick(EVENTS, random)}.`],
  (d) => [upper(d.country()), ' SAYS ', upper(d.country()), ' MUST PAY FOR BORDER TALKS.'],
  (d) => [upper(d.surname()), ' TO MEET ', upper(d.surname()), ' IN ', upper(d.city()), '.'],
  (d) => [upper(d.firm()), ' SHARES FALL ON PROFIT WARNING.'],
  (d) => [upper(d.firm()), ' TO BUY STAKE IN ', upper(d.firm()), '.'],
  (d) => ['FOCUS - ', upper(d.country()), ' RATE CUT LIFTS STOCKS.'],
  (d) => ['POLICE HOLD THREE AFTER ', upper(d.city()), ' BLAST.'],
  (d) => [d.firm(), ' to cut 400 jobs at ', d.city(), ' plant.'],
];

const DATELINES: readonly Line[] = [
  (d) => [upper(d.city()), ` ${d.day()}`],
  (d) => [upper(d.city()), ', ', d.country(), ` ${d.day()}`],
  (d) => [d.person(), '\n', upper(d.city()), ` ${d.day()}`],
  (d) => ['By ', d.person(), '\n', upper(d.city()), ` ${d.day()}`],
  (d, random) => [
    upper(d.city()),
    ' (',
    [pick(['Reuters', 'AP', 'AFP', 'UPI'], random), 'organization'],
    `) - Results on ${pick(['Monday', 'Sunday', 'Friday'], random)}:`,
  ],
  (d, random) => [
    upper(d.city()),
    `, ${pick(MONTHS, random)} ${1 + upTo(28, random)} (`,
    [pick(['Reuters', 'AP', 'AFP'], random), 'organization'],
    ') - The results were:',
  ],
];

const CLOSINGS: readonly Line[] = [
  (d) => ['-- ', [`${String(d.city()[0])} Newsroom`, 'organization'], ` +${d.number(400)} ${d.number(999)} ${d.number(9999)}`],
  (d) => ['-- ', d.person(), ', ', d.city(), ` +${d.number(400)} ${d.number(999)} ${d.number(9999)}`],
];

/** Puts pieces together, noting where the names are. */
function write(lines: readonly Piece[][], id: string, random: Random): GoldNames {
  const isSpaced = random() < 0.5;
  let text = '';
  const entities: { start: number; end: number; kind: NameKind }[] = [];
  for (const line of lines) {
    for (const piece of line) {
      if (typeof piece === 'string')
        text += isSpaced
          ? piece
              .replace(/(?<=\S)([,:;)])/g, ' $1')
              .replace(/([(])(?=\S)/g, '$1 ')
              .replace(/(\()$/, '( ')
          : piece;
      else {
        if (isSpaced && text.endsWith('(')) text += ' ';
        entities.push({ start: text.length, end: text.length + piece[0].length, kind: piece[1] });
        text += piece[0];
      }
    }
    text += '\n';
  }
  return { id, text, entities, isMadeUp: true };
}

/** Results tables, datelines and headlines of a news wire, made up from a stock of names: forms that articles hardly have. */
export function newswire(stock: NameStock, documents: number): GoldNames[] {
  const random = seededRandom(SEED);
  return Array.from({ length: documents }, (_, i) => {
    const d = dealer(stock, random);
    const tables = [pick(TABLES, random), pick(TABLES, random)];
    const lines: Piece[][] = [pick(HEADLINES, random)(d, random), pick(DATELINES, random)(d, random)];
    while (lines.length < LINES) lines.push((random() < 0.1 ? pick(HEADLINES, random) : pick(tables, random))(d, random));
    if (random() < 0.3) lines.push(pick(CLOSINGS, random)(d, random));
    return write(lines, `newswire-${i}`, random);
  });
}
