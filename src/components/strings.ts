import type { Precision } from '../corpus/edtf-bounds.ts';
import type { ActorKind } from '../model/actor.ts';
import type { QuoteKind, QuoteState } from '../model/quote.ts';

/** `1 quote`, `2 quotes`. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Small numbers as words, as newspapers write them. */
export const inWords = (number: number): string => NUMBER_WORDS[number] ?? number.toLocaleString('en');
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
const LIST = new Intl.ListFormat('en', { type: 'conjunction' });
/** `A`, `A and B`, `A, B, and C`. */
export const listed = (names: readonly string[]): string => LIST.format(names);

/** Every word of the interface, in one place, so that it can be put into another language. */
export const STRINGS = {
  nav: {
    label: 'Main',
    articles: 'Articles',
    quotes: 'Quotes',
    actors: 'Actors',
    figures: 'Figures',
    timeline: 'Timeline',
    search: 'Search',
    skip: 'Skip to the content',
  },
  footer: {
    machine: 'Read by machine. What an editor has confirmed says so. The words are the articles’; marks, notes and counts are ours.',
    key: 'One line under words: first-hand. Two: the speaker’s, and under it the relay’s. Strong tint: word for word; faint: in other words.',
  },
  sample: 'This is a sample. Its people, places and events are invented.',
  home: {
    title: 'Who said what, and how we know',
    lead: 'News articles, read closely: every quote with whoever is said to have said it, and whoever passed it on.',
    newest: 'Newest articles',
    voices: 'Strongest voices',
    voicesNote: 'By words laid to them, first-hand or through others.',
    timeline: 'What the articles date',
    search: 'Search quotes, actors and articles',
    more: { articles: 'All articles', voices: 'All actors', timeline: 'The whole timeline' },
  },
  articles: { lead: 'Every article, newest first, with how much of it is other people’s words.', empty: 'There are no articles yet.' },
  article: {
    show: 'Show',
    layers: { quotes: 'Quotes', actors: 'Actors', figures: 'Figures', dates: 'Dates' },
    voices: 'Voices',
    how: 'How to read the marks',
    key: {
      one: 'one line: first-hand',
      two: 'two: the speaker’s line, and under it the relay’s',
      said: 'word for word',
      paraphrase: 'in other words',
    },
    note: (number: number) => `Note ${number}`,
    whoSpeaks: 'Who speaks',
    reached: 'How the words reached us',
    figures: 'Figures',
    changes: 'What became of quotes once issued',
    dates: 'Dates',
    voice: 'Voice',
    firstHand: 'First-hand',
    relayed: 'Relayed',
    share: 'Share',
    paragraph: (number: number) => `paragraph ${number}`,
    at: (publisher: string) => `at ${publisher}`,
    noQuotes: 'Nobody is quoted in this article.',
    wholePicture: 'the same numbers as a table',
    relayTable: { from: 'Whose words', through: 'Through', words: 'Words' },
    thisArticle: 'This article',
    nobody: 'nobody: first-hand',
    targeted: 'You followed a link to this quote',
  },
  quote: {
    link: '¶ Link',
    record: 'Full record',
    unchecked: 'Read by machine, not yet checked by an editor',
    unsure: 'The machine is not sure of it',
    uncheckedBrief: 'not yet checked',
    unsureBrief: 'unsure, not yet checked',
    confirmed: 'Confirmed by an editor',
    corrected: 'Corrected by an editor',
    inContext: 'In context',
    theRecord: 'The record',
    cite: 'Cite',
    more: (name: string) => `More from ${name}`,
    whose: 'whose words they are said to be',
    firstHandWhose: 'speaking first-hand',
    thoughtWhose: 'whose thought it is said to be',
    copy: 'Copy link',
    linkTo: 'Link to this quote',
    copied: 'Copied',
    readInArticle: 'Read it in the article',
    readAtPublisher: (publisher: string | undefined) => `Find it at ${publisher ?? 'its publisher'}`,
    citations: {
      names: { apa: 'APA', mla: 'MLA', chicago: 'Chicago', bibtex: 'BibTeX', csl: 'CSL-JSON' },
      inText: 'In the text:',
      copyReference: 'Copy reference',
      copyInText: 'Copy in-text citation',
      copyEntry: 'Copy entry',
    },
    share: {
      title: 'Share',
      embed: 'Embed',
      embedNote: 'HTML for your page: the words, whose they are, and the link. It needs no script.',
      copyEmbed: 'Copy HTML',
    },
    fields: { kind: 'Kind', reached: 'Reached us', state: 'State', checked: 'Checked', confidence: 'Confidence', link: 'Link' },
    chain: 'How these words reached us',
    issued: 'As first issued:',
    edited: 'Against the words as first issued:',
    rejected: 'An editor found that it is none.',
    unseen: 'The words still stand in the article, but reading it again finds no quote there.',
    noSpeaker: 'Nobody named',
  },
  quotes: {
    lead: 'Every quote is filed under the voice whose words they are said to be, with whoever passed them on named beside it.',
    narrow: 'Narrow the list',
    whose: 'Whose words',
    passedOn: 'Passed on by',
    nobody: 'No one: first-hand',
    anybody: 'Anyone: relayed',
    unnamed: 'Someone unnamed',
    kind: 'Kind',
    year: 'Year',
    publisher: 'Publisher',
    article: 'Article',
    published: 'Published',
    from: 'From',
    to: 'To',
    find: (facet: string) => `Find another: ${facet}`,
    findName: 'Find a name',
    none: 'No quote is like that. Untick something.',
    unavailable: 'The list could not be fetched. Try again.',
    clear: 'Show all',
    of: (found: number, all: number) => `${found.toLocaleString('en')} of ${counted(all, 'quote')}`,
    sort: 'Sort',
    sorts: { newest: 'Newest article first', oldest: 'Oldest article first', longest: 'Longest first', shortest: 'Shortest first' },
    best: 'Best match first',
    years: 'Every quote, by year',
    ofYear: (year: string) => `Quotes of ${year}`,
    newest: (shown: number) => `; here the newest ${shown}`,
    otherWays: ['Or by ', 'voice', ', or by ', 'article', '.'],
  },
  pages: {
    label: 'Pages',
    page: (number: number) => `Page ${number}`,
    of: (number: number, last: number) => `Page ${number.toLocaleString('en')} of ${last.toLocaleString('en')}`,
    earlier: 'Previous',
    later: 'Next',
  },
  actors: {
    lead: 'Everyone and everything the articles name, those with most words first.',
    speak: 'Those who speak',
    others: 'Those who are only named',
    said: 'In their own words',
    told: 'As others tell it',
    passedOn: 'Words of others they pass on',
    about: 'What others say of them',
    mentions: 'Where they are named',
    roles: 'Described as',
    aliases: 'Also called',
    elsewhere: 'Elsewhere',
    share: 'Share of all quoted words',
    columns: {
      label: 'Actors who speak',
      caption: 'Words laid to each; of a word with two voices, half to each. Passed on: words of others that reached us through them.',
      name: 'Actor',
      firstHand: 'First-hand',
      relayed: 'Told by others',
      carried: 'Passed on',
      share: 'Share',
    },
  },
  figures: {
    lead: 'Every number with its unit, what it counts, and when it held.',
    columns: { figure: 'Figure', value: 'Value', unit: 'Unit', about: 'What it counts', period: 'When', where: 'Where' },
    empty: 'No article gives a figure yet.',
  },
  timeline: {
    lead: (events: string, span: string) =>
      `${events}, ${span}. A date is drawn as long as it is vague: a year is a year, not a first of January.`,
    caption:
      'Above the line, how many events each stretch of time may hold, every event spread over the time its date can mean. Below it, each date at its own length.',
    empty: 'No article dates an event yet.',
    picture: (events: string, stretch: string) => `${events} on a line of time: ${stretch}. The list holds the same.`,
    before: 'Before',
    years: 'Every event, by the year it begins in',
    ofYear: (year: string) => `Events of ${year}`,
    newest: (shown: number) => `The last ${shown}`,
    of: (found: number, all: number) => `${found.toLocaleString('en')} of ${counted(all, 'event')}`,
    none: 'No event is like that, in this stretch of time.',
    unavailable: 'The events could not be fetched. Try again.',
    stretch: (from: string, to: string) => `${from} to ${to}`,
    handles: ['First day shown', 'Last day shown'],
    buttons: { in: 'Zoom in', out: 'Zoom out', earlier: 'Earlier', later: 'Later', all: 'All time' },
    form: {
      words: 'Words',
      actor: 'Actor',
      anyone: 'Anyone',
      precision: 'Dated to',
      any: 'Day, month or year',
      from: 'From',
      to: 'To',
      how: 'Click into the picture to zoom in, drag over it to choose a stretch. With the keyboard on it: arrows, plus, minus, Home.',
    },
  },
  search: {
    lead: 'Quotes, actors, articles and dated events. A quote is only found by words that are in it, or by who said it or passed it on.',
    label: 'Words',
    scope: 'In',
    everything: 'Everything',
    how: 'Every word must be there. Put a phrase in "quotation marks".',
    submit: 'Search',
    noscript: 'Searching needs a script. Without it, everything is in these lists:',
    unavailable: 'The search index is not there. It is made when the site is built.',
    nothing: 'Nothing found.',
    groups: { quote: 'Quotes', actor: 'Actors', article: 'Articles', event: 'Events' },
    also: (them: string) => `Search the ${them} too`,
    all: (them: string) => `All ${them}`,
  },
  data: {
    line: 'This page as data:',
    what: 'what these are',
    take: 'Take the data',
    title: 'Take the data',
    lead: 'Every view of this site is also a file. Nothing to sign up for, nothing to ask: take it, and say where it is from.',
    formats: {
      json: 'JSON',
      csv: 'CSV',
      jsonl: 'JSON Lines',
      atom: 'Atom',
      jsonFeed: 'JSON Feed',
      annotations: 'Web Annotations',
      tei: 'TEI',
      oembed: 'oEmbed',
    },
    allActors: 'all actors as JSON',
    files: 'Files',
    example: 'One quote of this site in this format',
    columns: 'The columns of quotes.csv',
    about: {
      json: {
        name: 'JSON',
        what: 'The lists of this site, whole, and every article with all that was found in it. Places count UTF-16 code units of the article’s text, which its own file gives.',
      },
      csv: {
        name: 'CSV',
        what: 'The same lists for a spreadsheet: a row each, UTF-8, RFC 4180. A text that a spreadsheet would run as a formula has an apostrophe before it. The last column holds what is nested, as JSON, so that nothing is lost.',
      },
      jsonl: { name: 'JSON Lines', what: 'The same rows as in JSON, one a line, for streams and large archives.' },
      schema: {
        name: 'JSON Schema',
        what: 'What every field is, with a version that changes when they do: its first number when a reader could break.',
      },
      feeds: {
        name: 'Feeds',
        what: 'The hundred newest quotes as Atom and as JSON Feed: of the whole site, of each actor, of each article. Each page links its own.',
      },
      jsonLd: {
        name: 'JSON-LD',
        what: 'In the head of every page, in schema.org’s terms: articles, quotations, persons, organizations, places, amounts, events. Nothing is said there that the page does not say.',
      },
      annotations: {
        name: 'Web Annotations',
        what: 'Each article’s annotations as a W3C collection, for annotation clients: words with their neighbours, and their place in the article’s text.',
      },
      tei: {
        name: 'TEI',
        what: 'Each article as TEI P5, for editions and corpora: said, persName, orgName, placeName, measure and date in the text, every quote with its link as cit at the end.',
      },
      oembed: {
        name: 'oEmbed',
        what: 'A quote for other sites to show: paste its link where oEmbed is understood. No script comes with it.',
      },
    },
    license: {
      name: 'What you may do with it',
      data: (name: string) =>
        `The annotations (who said what, through whom, the figures, dates and ids) are licensed under ${name}: use them for anything, and name where they are from.`,
      text: 'The words of the articles are not ours to license. They belong to their publishers and authors, whom every record names where they are known; quote them as the law where you are lets you.',
      machine: 'Most of it was read by machine. status says what an editor has looked at, confidence how sure the machine was.',
    },
    empty: 'There is no quote yet to show as an example.',
    feed: (name: string) => `${name}: newest quotes`,
  },
  notFound: { title: 'Not here', lead: 'There is no page at this address. Links to quotes never die, so it may be a slip in the address.' },
} as const;

export const KIND_NAMES: Record<QuoteKind, string> = { direct: 'Direct', mixed: 'Mixed', indirect: 'Indirect' };

export const STATE_NAMES: Record<QuoteState, string> = {
  current: 'Stands as issued',
  changed: 'The words were edited',
  gone: 'The passage is no longer in the article',
  withdrawn: 'No longer held to be a quote',
};

export const ACTOR_KINDS: Record<ActorKind, string> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  group: 'group',
  document: 'document',
};

/** What a date is given to, by itself. */
export const PRECISION_NAMES: Record<Precision, string> = {
  day: 'the day',
  month: 'the month',
  season: 'the season',
  quarter: 'the quarter',
  year: 'the year',
  decade: 'the decade',
  century: 'the century',
  interval: 'a beginning and an end',
};

export const PRECISION_WORDS: Record<Precision, string> = {
  day: 'to the day',
  month: 'to the month',
  season: 'to the season',
  quarter: 'to the quarter',
  year: 'to the year',
  decade: 'to the decade',
  century: 'to the century',
  interval: 'from and to',
};
