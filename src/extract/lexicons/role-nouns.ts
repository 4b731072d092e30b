import { wordList } from './word-list.ts';

/** Offices at the head of a state or government: who is meant by "both leaders". */
export const LEADER_NOUNS: ReadonlySet<string> = new Set(
  wordList(
    'president premier chancellor king queen emperor sultan emir monarch taoiseach leader prime-minister head ruler dictator prince chairman',
  ),
);

const OFFICES = wordList(`minister secretary ambassador governor mayor senator congressman congresswoman representative lawmaker legislator
  deputy commissioner chair chairwoman chairperson director commander general admiral colonel major captain lieutenant sergeant
  marshal judge justice prosecutor attorney sheriff chief officer official aide adviser advisor spokesman spokeswoman
  spokesperson envoy diplomat negotiator delegate councillor councilor speaker treasurer president-elect candidate nominee
  counterpart successor predecessor pope bishop archbishop cardinal rabbi imam pastor priest reverend cleric ayatollah sheikh
  dean provost chancellor superintendent inspector constable detective vice-president ombudsman consul attache whip
  under-secretary undersecretary magistrate premier-designate frontrunner incumbent challenger`);
const OCCUPATIONS =
  wordList(`analyst economist expert professor lecturer researcher scientist historian author writer novelist poet journalist
  reporter editor correspondent columnist commentator anchor host blogger critic lawyer solicitor barrister counsel doctor
  physician surgeon nurse teacher student principal coach player striker goalkeeper captain athlete swimmer runner singer actor
  actress musician artist director producer designer engineer architect developer programmer founder co-founder entrepreneur
  executive manager owner investor banker broker trader accountant consultant strategist pollster activist campaigner organiser
  organizer volunteer protester farmer fisherman driver pilot sailor soldier veteran worker employee resident neighbour
  neighbor witness victim survivor suspect defendant patient customer shopper tourist voter villager shopkeeper baker butcher
  chef waiter hairdresser plumber electrician builder carpenter librarian curator conservator guide ranger warden keeper
  firefighter policeman policewoman detective paramedic biologist chemist physicist geologist psychologist sociologist
  philosopher epidemiologist astronomer meteorologist mathematician statistician technician supervisor foreman operator
  partner wife husband son daughter father mother brother sister uncle aunt cousin nephew niece widow widower boy girl man woman
  mum dad grandmother grandfather friend colleague boss landlord tenant insider source leader boss member clerk mechanic
  ex-president ex-minister physicist columnist comedian dancer composer conductor violinist pianist photographer filmmaker
  businessman businesswoman billionaire millionaire tycoon magnate heir heiress prince princess duke duchess baron lord lady
  fellow scholar graduate intern rapporteur translator interpreter beekeeper gardener ferryman harbourmaster`);

/** Nouns for a person by office or occupation, singular. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([...LEADER_NOUNS, ...OFFICES, ...OCCUPATIONS]);

/** What stands before a name and belongs to nobody's name, in lower case. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  wordList(`mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. sir dame lord lady madam rev rev. fr. sr. sen sen. rep rep. gov gov. gen gen. col col.
    lt lt. sgt sgt. capt capt. cmdr. adm. maj. hon. st. pres. amb. supt. monsieur madame herr frau señor señora`),
);

/** Honorifics that tell a gender. */
export const GENDERED: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...wordList(`mrs mrs. ms ms. miss dame lady madam madame frau señora spokeswoman congresswoman chairwoman policewoman businesswoman actress
    queen princess duchess baroness mother wife daughter sister aunt niece widow grandmother woman girl heiress mum empress waitress`).map(
    (word) => [word, 'f'] as const,
  ),
  ...wordList(`mr mr. sir monsieur herr señor spokesman congressman chairman policeman businessman actor king prince duke baron father husband son
    brother uncle nephew widower grandfather man boy fisherman ferryman dad pope emperor sultan`).map((word) => [word, 'm'] as const),
]);

/** Words that only modify an office: "former Deputy Prime Minister", "acting foreign minister". */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  wordList(`former ex acting deputy vice assistant associate senior junior chief prime foreign interior defense defence finance economy economic
    justice health education energy trade transport agriculture environment labor labour home attorney general press political
    military national security executive managing special first second lady supreme grand state party opposition interim
    outgoing incoming late then presidential parliamentary communications campaign policy legal medical regional local federal
    district city county veteran longtime long-time crown top new permanent under joint principal lead co- prize shadow house senate
    republican democratic conservative liberal fellow world star team head union project programme program media digital public
    minority majority whip cabinet field lieutenant brigadier major rear warrant court high culture sport sports tourism
    development works industry water police fire research non-executive independent`),
);

/** Letters behind a person's name: honours, degrees, seats. As written. */
export const POSTNOMINALS: ReadonlySet<string> = new Set(
  wordList(
    'QC KC SC MP MEP MSP MLA TD PhD Ph.D. MD M.D. DDS JD J.D. LLB LLM MBA BSc MSc CBE OBE MBE KBE DBE CMG KCMG AO AM AC OM FRS RN CPA CFA Esq',
  ),
);
