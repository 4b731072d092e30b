import type { Precision } from '../corpus/edtf-bounds.ts';
import type { ActorKind } from '../model/actor.ts';
import type { QuoteKind, QuoteState } from '../model/quote.ts';
import { PUBLISHED_WORDS } from '../publish/published-words.ts';
import { SITE } from '../site.ts';

/** `1 quote`, `2 quotes`. */
const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString(SITE.language)} ${number === 1 ? one : many}`;

/** A counted thing with its number apart, at every second place: `['', '8', ' quotes']`. */
export const digitsApart = (text: string): string[] => text.split(/(\d[\d.,\u00A0]*)/);

/** The things that are counted, each with its noun. */
export const COUNTS = {
  articles: (number: number) => counted(number, 'article'),
  quotes: (number: number) => counted(number, 'quote'),
  actors: (number: number) => counted(number, 'actor'),
  voices: (number: number) => counted(number, 'voice'),
  relays: (number: number) => counted(number, 'relay'),
  figures: (number: number) => counted(number, 'figure'),
  dates: (number: number) => counted(number, 'date'),
  events: (number: number) => counted(number, 'event'),
  mentions: (number: number) => counted(number, 'mention'),
  words: (number: number) => counted(number, 'word'),
  results: (number: number) => counted(number, 'result'),
} as const;

const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Small numbers as words, as newspapers write them. */
export const inWords = (number: number): string => NUMBER_WORDS[number] ?? number.toLocaleString(SITE.language);
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase(SITE.language) + text.slice(1);
const LIST = new Intl.ListFormat(SITE.language, { type: 'conjunction' });
/** `A`, `A and B`, `A, B, and C`. */
export const listed = (names: readonly string[]): string => LIST.format(names);
/** The same, name by name, for lists whose names are links. */
export const listedParts = (names: readonly string[]) => LIST.formatToParts(names);

/**
 * Every word of the interface, in one place, so that it can be put into another language: whatever depends on a number or
 * a name is a function, and numbers, lists and capitals follow SITE.language. tests/components/strings.test.ts finds words
 * that stand elsewhere. What feeds, embeds and citations say too comes from src/publish/published-words.ts.
 */
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
    machine:
      'Read by machine; quotes that an editor has checked are marked. The words are the articles’; marks, notes and counts are ours.',
    key: 'One line under words: first-hand. Two: the speaker’s, and under it the relay’s. Strong tint: word for word; faint: in other words.',
  },
  sample: 'This is a sample. Its people, places and events are invented.',
  home: {
    title: 'Who said what, and how we know',
    lead: 'News articles, read closely: every quote, whose words they are said to be, and who passed them on.',
    newest: 'Newest article',
    older: 'More articles',
    size: (articles: number, quotes: number, actors: number) =>
      `${counted(articles, 'article')}, ${counted(quotes, 'quote')}, ${counted(actors, 'actor')}.`,
    voices: 'Strongest voices',
    voicesNote: 'Share of all quoted words, first-hand or through others.',
    timeline: 'Dates in the articles',
    search: 'Search quotes, actors and articles',
    more: { articles: 'All articles', voices: 'All actors', timeline: 'The whole timeline' },
  },
  articles: {
    lead: 'Every article, newest first, with how much of it is other people’s words.',
    empty: 'There are no articles yet.',
    sample: 'sample',
    quoted: (words: string, share: string) => `${words}, ${share} of them quoted`,
    newest: (shown: number) => `The newest ${shown.toLocaleString(SITE.language)}`,
    years: 'Every article, by year',
    ofYear: (year: string) => `Articles of ${year}`,
  },
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
    correctedOn: (day: string) => `corrected on ${day}`,
    originalAt: (host: string) => `the original at ${host}`,
    someChecked: (checked: string, quotes: string) => `Read by machine; ${checked} of ${quotes} checked by an editor`,
    given: (name: string, isMany: boolean, isSecondHand: boolean) =>
      `${name} ${isMany ? 'are' : 'is'} given more words than anyone${isSecondHand ? ', and none at first hand' : ''}.`,
    firstHandKey: 'first-hand',
    relayedKey: 'relayed',
    shareCaption: (quoted: string, all: string) =>
      `${quoted} of the article’s ${all} words are quoted; a word with two voices counts half for each.`,
    wordsOf: (words: string) => `${words} words`,
    others: (number: number) => `${number} others`,
    allFirstHand: 'Every quoted word is given first-hand: nobody stands between the speaker and the article.',
    /** Of an article's text, from the smallest part. */
    shares: [
      'Little of this text is other people’s words.',
      'A tenth of this text is other people’s words.',
      'A fifth of this text is other people’s words.',
      'A quarter of this text is other people’s words.',
      'A third of this text is other people’s words.',
      'Half of this text is other people’s words.',
      'Two thirds of this text is other people’s words.',
      'Three quarters of this text is other people’s words.',
      'Nearly all of this text is other people’s words.',
    ],
    reach: {
      all: (quotes: number) => `${quotes === 1 ? 'Its one quote is' : 'All its quotes are'} first-hand.`,
      none: 'None of its quotes is first-hand',
      some: (own: number, relayed: number) =>
        `${capitalised(inWords(own))} ${own === 1 ? 'quote is' : 'quotes are'} first-hand; ${inWords(relayed)} ${relayed === 1 ? 'is' : 'are'} relayed`,
      by: (name: string) => ` by ${name}.`,
      someBy: (times: number, name: string) => `, ${inWords(times)} of them by ${name}.`,
    },
    /** Parts of the quoted words, from the smallest. */
    parts: [
      'Hardly a quoted word',
      'One in five quoted words',
      'A third of the quoted words',
      'Half of the quoted words',
      'Two in three quoted words',
      'Four in five quoted words',
      'Nearly every quoted word',
      'Every quoted word',
    ],
    passedThrough: (part: string) => `${part} passed through someone else first.`,
    flows: {
      all: (words: string, sentences: string) => `Of ${words} quoted words: ${sentences}.`,
      told: (words: string, whose: string, through: string) => `${words} of ${whose} through ${through}`,
      own: (words: string, whose: string) => `${words} of ${whose} first-hand`,
      nobody: 'nobody named',
      link: ', then ',
    },
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
    wholePicture: 'The same numbers as a table',
    relayTable: { from: 'Whose words', through: 'Through', words: 'Words' },
    thisArticle: 'This article',
    nobody: 'nobody: first-hand',
    targeted: 'You followed a link to this quote',
  },
  quote: {
    link: '¶ Link',
    record: PUBLISHED_WORDS.record,
    unchecked: 'Read by machine, not yet checked by an editor',
    unsure: 'The machine is not sure of it',
    since: (day: string) => `, since ${day}`,
    uncheckedBrief: 'not yet checked',
    confirmedBrief: 'confirmed by an editor',
    correctedBrief: 'corrected by an editor',
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
      invented: 'A sample, invented',
    },
    fields: { kind: 'Kind', reached: 'Reached us', state: 'State', checked: 'Checked', confidence: 'Confidence', link: 'Link' },
    place: (number: number, quotes: number) => `Quote ${number} of ${quotes} in`,
    placeOnce: 'Once in',
    passesOn: 'passes it on',
    literal: {
      all: 'all of it verbatim',
      none: 'none of it verbatim',
      some: (verbatim: number, words: number) => `${verbatim} of ${counted(words, 'word')} verbatim`,
      thought: '; a thought, not speech',
    },
    through: (voices: number) => `Relayed, through ${inWords(voices)} other ${voices === 1 ? 'voice' : 'voices'}`,
    chain: 'How these words reached us',
    issued: 'As first issued:',
    edited: 'Against the words as first issued:',
    rejected: 'An editor found that it is not a quote.',
    unseen: 'The words still stand in the article, but reading it again finds no quote there.',
    noSpeaker: PUBLISHED_WORDS.nobody,
  },
  /** How words reached us, as phrases behind and beside a speaker's name. */
  told: {
    quotedBy: PUBLISHED_WORDS.quotedBy,
    toldBy: PUBLISHED_WORDS.toldBy,
    through: PUBLISHED_WORDS.through,
    thought: 'a thought, as the article has it',
    ownOfOne: 'in its own words',
    own: 'in their own words',
    declared: (cue: string) => `as the article has it, “${cue}”`,
    partly: 'partly in their own words',
    article: 'in the article’s words',
    via: (names: string) => `via ${names}`,
    firstHand: 'first-hand',
    goingOn: 'goes on below',
    none: (reach: string) => `${reach}, none of it verbatim`,
    some: (reach: string, verbatim: number, words: number) => `${reach}, ${verbatim} of ${counted(words, 'word')} verbatim`,
    all: (reach: string) => `${reach}, verbatim`,
    inWordsOf: (reach: string, names: string) => `${reach}, in the words of ${names}`,
  },
  /** Dates and numbers in words; `day` and `month` are patterns of date-fns. */
  dates: {
    day: 'd MMMM yyyy',
    dayInYear: 'd MMMM',
    dayInMonth: 'd',
    monthInYear: 'MMMM',
    month: 'MMMM yyyy',
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    inSeason: (season: string, year: number) => `${season} ${year}`,
    quarters: ['first quarter', 'second quarter', 'third quarter', 'fourth quarter'],
    inQuarter: (quarter: string, year: number) => `${quarter} of ${year}`,
    about: (date: string) => `about ${date}`,
    perhaps: (date: string) => `perhaps ${date}`,
    perhapsAbout: (date: string) => `perhaps about ${date}`,
    decade: (year: string) => `the ${year}s`,
    from: (date: string) => `from ${date}`,
    until: (date: string) => `until ${date}`,
    span: (from: string, to: string) => `${from} to ${to}`,
    ends: (precision: string) => `${precision} at either end`,
    before: 'Before',
    years: (number: number) => counted(number, 'year'),
    months: (number: number) => counted(number, 'month'),
    weeks: (number: number) => counted(number, 'week'),
    days: (number: number) => counted(number, 'day'),
    hours: (number: number) => counted(number, 'hour'),
    minutes: (number: number) => counted(number, 'minute'),
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
    of: (found: number, all: number) => `${found.toLocaleString(SITE.language)} of ${counted(all, 'quote')}`,
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
    of: (number: number, last: number) => `Page ${number.toLocaleString(SITE.language)} of ${last.toLocaleString(SITE.language)}`,
    earlier: 'Previous',
    later: 'Next',
  },
  actors: {
    lead: 'Everyone and everything the articles name, those with most words first.',
    speak: 'Those who speak',
    newestQuotes: (shown: number) => `These are the newest ${shown.toLocaleString(SITE.language)}; the index of quotes has all`,
    newestArticles: (shown: number, all: number) =>
      `The newest ${shown.toLocaleString(SITE.language)} of ${all.toLocaleString(SITE.language)}; the data of all actors has the others`,
    mostWords: (shown: number) => `The ${shown.toLocaleString(SITE.language)} with most words`,
    byName: 'All, by the first letter of the name',
    letter: (letter: string) => (letter === '0' ? '0–9' : letter.toUpperCase()),
    ofLetter: (letter: string) => (letter === '0' ? 'Actors whose names begin with no letter' : `Actors named ${letter.toUpperCase()} …`),
    others: 'Those who are only named',
    said: 'In their own words',
    told: 'As others tell it',
    passedOn: 'Words of others they pass on',
    about: 'What others say of them',
    mentions: 'Where they are named',
    notByName: 'not by name',
    firstIn: ', first in',
    description: (name: string, role: string | undefined, said: string, passedOn: number, about: number) =>
      `${name}${role ? `, ${role}` : ''}: ${said}, ${counted(passedOn, 'quote')} passed on, ${counted(about, 'quote')} of others that name them.`,
    sentences: {
      words: (words: string, name: string, share: string) =>
        `${words} words are attributed to ${name}, ${share} of all that is quoted here.`,
      allTold: 'None of them reached us first-hand.',
      noneTold: 'All of them reached us first-hand.',
      someTold: (words: string) => `${words} of them are told by others.`,
      carried: (words: string) => `Through them we have ${words} words of others.`,
      named: (mentions: string, articles: string) => `${mentions} in ${articles}, and no words of their own.`,
    },
    counts: {
      said: (number: number) => counted(number, 'quote in their own words', 'quotes in their own words'),
      told: (number: number) => `${number.toLocaleString(SITE.language)} as others tell it`,
      passedOn: (number: number) => `${number.toLocaleString(SITE.language)} passed on`,
      about: (number: number) => `${number.toLocaleString(SITE.language)} about them`,
    },
    shares: {
      heading: 'Share of voice',
      article: 'Article',
      caption: 'Words attributed to them, and their share of all quoted words in the article.',
    },
    facts: {
      heading: 'Known as',
      role: 'Office',
      byEditor: 'as an editor has it',
      until: (day: string, articles: string) => `to ${day}, in ${articles}`,
      aliases: 'Also called',
      elsewhere: 'Elsewhere',
      file: 'Editor’s file',
    },
    columns: {
      label: 'Actors who speak',
      caption:
        'Words attributed to each; a word with two voices counts half for each. Passed on: words of others that reached us through them.',
      name: 'Actor',
      firstHand: 'First-hand',
      relayed: 'Told by others',
      carried: 'Passed on',
      share: 'Share',
    },
  },
  figures: {
    lead: 'Every number in the articles, beside others of its kind: what it counts, when it held, and the words around it.',
    loners: 'Counted once',
    columns: { figure: 'Figure', value: 'Value', about: 'What it counts', period: 'When', where: 'In the text' },
    empty: 'No article gives a figure yet.',
    about: (value: string) => `about ${value}`,
    more: (value: string) => `more than ${value}`,
    less: (value: string) => `less than ${value}`,
    up: (value: string) => `up ${value}`,
    down: (value: string) => `down ${value}`,
    range: (low: string, high: string) => `${low} to ${high}`,
    from: (low: string) => `from ${low}`,
    upTo: (high: string) => `up to ${high}`,
    newest: (shown: number) => `The newest ${shown.toLocaleString(SITE.language)}`,
    years: 'Every figure, by the year of its article',
    ofYear: (year: string) => `Figures of ${year}`,
  },
  timeline: {
    lead: (events: string, span: string) =>
      `${events}, ${span}. A date is drawn as long as it is vague: a year is a year, not a first of January.`,
    brief: 'Every event the articles date, each drawn as long as its date is vague.',
    caption:
      'Above the line, how many events each stretch of time may hold, every event spread over the time its date can mean. Below it, each date at its own length.',
    dated: (events: number) => `${capitalised(inWords(events))} dated ${events === 1 ? 'event' : 'events'}`,
    empty: 'No article dates an event yet.',
    picture: (events: string, stretch: string) => `${events} on a line of time: ${stretch}. The list holds the same.`,
    before: 'Before',
    years: 'Every event, by the year it begins in',
    ofYear: (year: string) => `Events of ${year}`,
    newest: (shown: number) => `The last ${shown}`,
    of: (found: number, all: number) => `${found.toLocaleString(SITE.language)} of ${counted(all, 'event')}`,
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
    what: 'About these files',
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
      machine:
        'Most of it was read by machine. The field “status” tells what an editor has looked at, “confidence” how sure the machine was.',
    },
    empty: 'There is no quote yet to show as an example.',
    feed: (name: string) => `${name}: newest quotes`,
  },
  notFound: {
    title: 'Nothing at this address',
    lead: 'Links to quotes never die, so there may be a slip in the address. Search, or start from one of the lists.',
    ways: 'Everything on this site',
  },
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
