/** The parts of an invented summit story that a substitution replaces. */
export interface Cast {
  published: string;
  /** Host: country, adjective, office, full name, surname. */
  host: { country: string; adjective: string; office: string; name: string; surname: string };
  guest: { country: string; adjective: string; office: string; name: string; surname: string; possessive: 'his' | 'her' };
  /** With its article, as it stands in the middle of a sentence. */
  house: string;
  houseName: string;
  aide: { name: string; surname: string };
  outlet: { noun: string; name: string };
  /** With its article. */
  rival: string;
  invaded: string;
  island: string;
  day: string;
  months: { talks: string; vote: string };
  money: string;
  years: { treaty: string; trade: string };
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Two leaders talk; a palace, its aide and a broadcaster pass on what was said. */
export function summitStory(cast: Cast): string {
  const { host, guest, house, aide, outlet, rival } = cast;
  return `${host.adjective} ${host.office} ${host.name} talked to ${guest.possessive} ${guest.adjective} counterpart ${guest.name} on ${cast.day} in a video call that lasted an hour. ${capital(house)} said that both leaders accused ${rival} of "meddling" in their home affairs.

"The leaders of the two countries understand that ${rival} is slowly building a ring of bases around both ${guest.country} and ${host.country}," ${cast.houseName} aide ${aide.name} said.

During the talk both leaders condemned the "habit of lecturing every smaller neighbour in the region", said ${house}.

${guest.country} and ${host.country} have grown closer since the ${guest.adjective} invasion of ${cast.invaded}. Both countries have also raised trade in last two years. The trade between the two countries in ${cast.years.trade} was valued at ${cast.money}.

Just weeks before ${guest.country} began its invasion of ${cast.invaded} in ${cast.years.treaty}, both countries declared a "boundless" friendship with each other.

"Speaking of the northern seas, the ${guest.adjective} ${guest.office} reaffirmed ${guest.possessive} view on the ${cast.island} question, which is to respect the 'one shore' rule," ${house} said in its note about the call.

A readout from ${host.adjective} ${outlet.noun} ${outlet.name} quoted ${host.surname} as saying the two countries "should stand together, guard their borders and firmly refuse all meddling from outside."

${capital(house)} said that ${host.surname} also wished ${guest.surname} well for upcoming elections in ${guest.country}.

"${host.surname} said he knows that ${guest.country} is now close to a vote and wished the upcoming elections in ${cast.months.vote} to be peaceful," ${aide.surname} said.
`;
}

/** Wholesale substitutions: real and invented countries, offices, outlets, amounts, weekdays and months. */
export const CASTS: readonly (Cast & {
  day: string;
  dayValue: string;
  money: string;
  moneyValue: number;
  moneyUnit: string;
  voteValue: string;
})[] = [
  {
    published: '2031-06-04',
    host: { country: 'Velmaria', adjective: 'Velmarian', office: 'President', name: 'Tor Almund', surname: 'Almund' },
    guest: { country: 'Karvonia', adjective: 'Karvonian', office: 'President', name: 'Esra Koldin', surname: 'Koldin', possessive: 'his' },
    house: 'the Copper Palace',
    houseName: 'Copper Palace',
    aide: { name: 'Ilja Brandt', surname: 'Brandt' },
    outlet: { noun: 'state broadcaster', name: 'VNB' },
    rival: 'the Drennan Republic',
    invaded: 'Sorvia',
    island: 'Qarran',
    day: 'Tuesday (June 3)',
    dayValue: '2031-06-03',
    months: { talks: 'June', vote: 'September' },
    voteValue: '2031-09',
    money: 'EUR 3.2 billion',
    moneyValue: 3.2e9,
    moneyUnit: 'EUR',
    years: { treaty: '2028', trade: '2030' },
  },
  {
    published: '2026-05-13',
    host: { country: 'India', adjective: 'Indian', office: 'Prime Minister', name: 'Arjun Rao', surname: 'Rao' },
    guest: {
      country: 'France',
      adjective: 'French',
      office: 'Prime Minister',
      name: 'Émile Garnier',
      surname: 'Garnier',
      possessive: 'his',
    },
    house: 'the Élysée',
    houseName: 'Élysée',
    aide: { name: 'Paul Lefèvre', surname: 'Lefèvre' },
    outlet: { noun: 'public broadcaster', name: 'Prasar Bharati' },
    rival: 'Japan',
    invaded: 'Belgium',
    island: 'Corsica',
    day: 'Tuesday (12 May)',
    dayValue: '2026-05-12',
    months: { talks: 'May', vote: 'August' },
    voteValue: '2026-08',
    money: '£75.5 million',
    moneyValue: 75.5e6,
    moneyUnit: 'GBP',
    years: { treaty: '2024', trade: '2025' },
  },
  {
    published: '2020-11-21',
    host: { country: 'Poland', adjective: 'Polish', office: 'Prime Minister', name: 'Adam Nowak', surname: 'Nowak' },
    guest: { country: 'Canada', adjective: 'Canadian', office: 'Prime Minister', name: 'Jane Doyle', surname: 'Doyle', possessive: 'her' },
    house: 'the White House',
    houseName: 'White House',
    aide: { name: 'Mark Teller', surname: 'Teller' },
    outlet: { noun: 'state broadcaster', name: 'TVP' },
    rival: 'Hungary',
    invaded: 'Cuba',
    island: 'Guam',
    day: 'Friday (November 20)',
    dayValue: '2020-11-20',
    months: { talks: 'November', vote: 'December' },
    voteValue: '2020-12',
    money: '€12 billion',
    moneyValue: 12e9,
    moneyUnit: 'EUR',
    years: { treaty: '2018', trade: '2019' },
  },
  {
    published: '2021-08-01',
    host: { country: 'Tavria', adjective: 'Tavrian', office: 'Chancellor', name: 'Otto Lindqvist', surname: 'Lindqvist' },
    guest: { country: 'Belqar', adjective: 'Belqari', office: 'Chancellor', name: 'Mira Osei', surname: 'Osei', possessive: 'her' },
    house: 'the Chancellery',
    houseName: 'Chancellery',
    aide: { name: 'Dana Wirth', surname: 'Wirth' },
    outlet: { noun: 'public broadcaster', name: 'Tavria Radio' },
    rival: 'the Union of Osmar',
    invaded: 'Nordhaven',
    island: 'Pelling',
    day: 'Saturday (July 31)',
    dayValue: '2021-07-31',
    months: { talks: 'July', vote: 'October' },
    voteValue: '2021-10',
    money: 'CHF 18,500',
    moneyValue: 18_500,
    moneyUnit: 'CHF',
    years: { treaty: '2019', trade: '2020' },
  },
  {
    published: '2015-03-05',
    host: { country: 'Morocco', adjective: 'Moroccan', office: 'King', name: 'Idris Benali', surname: 'Benali' },
    guest: { country: 'Spain', adjective: 'Spanish', office: 'King', name: 'Carlos Ibarra', surname: 'Ibarra', possessive: 'his' },
    house: 'the Moncloa',
    houseName: 'Moncloa',
    aide: { name: 'Luis Prado', surname: 'Prado' },
    outlet: { noun: 'national broadcaster', name: 'SNRT' },
    rival: 'the United Kingdom',
    invaded: 'Malta',
    island: 'Gibraltar',
    day: 'Wednesday, 4 March',
    dayValue: '2015-03-04',
    months: { talks: 'March', vote: 'June' },
    voteValue: '2015-06',
    money: '16.4 billion euros',
    moneyValue: 16.4e9,
    moneyUnit: 'EUR',
    years: { treaty: '2013', trade: '2014' },
  },
  {
    published: '2017-04-10',
    host: { country: 'Kenya', adjective: 'Kenyan', office: 'President', name: 'Daniel Otieno', surname: 'Otieno' },
    guest: { country: 'Ethiopia', adjective: 'Ethiopian', office: 'President', name: 'Haile Bekele', surname: 'Bekele', possessive: 'his' },
    house: 'the Ministry of Trade',
    houseName: 'Ministry of Trade',
    aide: { name: 'Tesfaye Girma', surname: 'Girma' },
    outlet: { noun: 'state broadcaster', name: 'KBC' },
    rival: 'Eritrea',
    invaded: 'Somalia',
    island: 'Zanzibar',
    day: 'Sunday (April 9)',
    dayValue: '2017-04-09',
    months: { talks: 'April', vote: 'July' },
    voteValue: '2017-07',
    money: '$900 million',
    moneyValue: 9e8,
    moneyUnit: 'USD',
    years: { treaty: '2015', trade: '2016' },
  },
];
