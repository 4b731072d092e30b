import { wordList } from './word-list.ts';

/** Last words of organizations' names, and the words before "of" in them. Lower case. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  wordList(`ministry department agency authority commission committee council board bureau office party union league association federation
    confederation society institute institution university college school academy foundation fund trust bank group company
    corporation corp corp. inc inc. ltd ltd. llc plc co co. gmbh ag sa nv holdings partners industries enterprises systems technologies
    motors airlines airways airline railways records studios pictures entertainment media press news times post journal herald tribune
    gazette guardian telegraph chronicle observer courier examiner register globe review magazine radio television tv broadcasting network
    channel agency marine shipping court parliament congress senate assembly duma house cabinet government administration army navy force forces
    police guard guards corps brigade battalion regiment command service services secretariat delegation mission alliance coalition
    front movement campaign initiative project program programme network club team fc united city rovers wanderers church diocese
    orchestra choir band museum gallery library theatre theater hospital clinic laboratory laboratories lab labs observatory
    organisation organization nations exchange chamber tribunal inspectorate directorate registry watch watchdog consortium
    cooperative co-operative brothers sons associates capital ventures insurance energy oil gas petroleum steel electric pharmaceuticals
    foods airlines lines logistics software telecom mobile centre center forum summit conference committee panel brigade militia
    workers teachers democrats republicans conservatives greens socialists liberals nationalists bulldogs reuters express daily
    bund pact treaty caucus pac superpac administration standard mirror independent dispatch line`),
);

/** Nouns that announce an organization's name: "state broadcaster X", "the newspaper X". */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set(
  wordList(`broadcaster newspaper daily weekly magazine tabloid agency network station channel website company firm maker manufacturer group
    giant startup start-up retailer bank lender airline carrier operator party charity union club team watchdog regulator
    think-tank militia movement organisation organization outlet publisher producer supplier ministry institute university
    insurer brewer chain developer carmaker automaker automobile conglomerate utility body association federation`),
);

/** Words in the names of places: last ("Oka River") or first before "of" ("Gulf of X"). Lower case. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  wordList(`river lake sea ocean bay gulf strait channel island islands peninsula cape coast beach mountain mountains mount hill hills valley desert
    forest park street road avenue square bridge airport port harbour harbor station city town village county province region state
    district republic kingdom empire prefecture territory territories oblast canton isles isle creek falls heights plateau plain
    canal dam reservoir border zone peninsula highlands lowlands basin delta ridge glacier boulevard lane plaza prison jail
    stadium arena palace castle cathedral mosque temple tower quarter borough cemetery lagoon reef springs fjord glen`),
);

/** Nouns that announce the name of a place: "the city of X", "the village X". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  wordList(
    'city town village capital island province region country state county district port suburb neighbourhood neighborhood kingdom republic territory river lake peninsula',
  ),
);

/** Last words of newspapers' names: a day before one is part of it, "the Sunday Courier". Lower case. */
export const NEWSPAPER_HEADS: ReadonlySet<string> = new Set(
  wordList(
    'times post journal herald tribune gazette guardian telegraph chronicle observer courier examiner register globe mirror express mail star standard independent dispatch review news',
  ),
);

/** Last words of firms' names: what stands before one is mostly the firm for short. Lower case. */
export const COMPANY_HEADS: ReadonlySet<string> = new Set(
  wordList(`corp corp. inc inc. ltd ltd. llc plc co co. gmbh ag sa nv holdings industries enterprises systems technologies motors airlines
    airways airline records pictures entertainment energy oil gas petroleum steel electric pharmaceuticals foods logistics software
    telecom mobile insurance ventures`),
);

/** Last words of the names of an army's units, which have numbers: "the 501st Legion". Lower case. */
export const ARMED_UNITS: ReadonlySet<string> = new Set(
  wordList('legion division brigade regiment battalion squadron fleet infantry cavalry airborne army corps wing fusiliers rifles marines'),
);

/** Last words of firms' names that are in no list of heads, for whatever they make or sell. Lower case. */
export const TRADES: ReadonlySet<string> = new Set(
  wordList(`chemicals plastics textiles brands solutions therapeutics biosciences dynamics robotics semiconductors aerospace breweries
    distillers mills stores supermarkets outfitters builders shipyards ferries fisheries metals minerals materials networks wire`),
);

/** What is said of those who live in a place, before "of" and its name: "residents of Orvik". Lower case. */
export const OF_PLACE: ReadonlySet<string> = new Set(
  wordList('residents inhabitants villagers citizens mayor town village outskirts suburbs streets harbour port'),
);
