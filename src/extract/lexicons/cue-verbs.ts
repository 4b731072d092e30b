import { wordList } from './word-list.ts';

/** What a cue verb takes as its content. */
export type CueFrame = 'clause' | 'infinitive' | 'object';

export interface CueVerb {
  act: 'speech' | 'thought';
  frames: Set<CueFrame>;
  /** Verbs that report far more often than not: they may stand behind or inside their content ("…, she said"). */
  strong: boolean;
}

// "say that …", "…", said S. Strong ones first.
const STRONG_SPEECH = wordList(`say tell write add note report argue announce explain suggest claim insist warn declare acknowledge
  state tweet conclude reply recall assert reiterate stress remark concede boast complain allege caution lament joke maintain
  emphasize emphasise admit confirm respond continue ask quip retort exclaim proclaim opine counter testify contend affirm
  declare observe comment predict shout chant yell whisper mutter recount relate remind inform notify reveal disclose
  reaffirm repeat advise assure promise vow underline underscore quote retweet blog snap rejoin interject intone sum elaborate
  hint speculate clarify theorize volunteer echo grumble cry scream groan moan sigh sneer gripe fume bark bellow plead muse
  gush enthuse wail sob growl murmur drawl roar chime deadpan vent`);
const WEAK_SPEECH = wordList(`indicate show find mention point propose imply agree deny demand estimate signal post share rule
  demonstrate recommend determine decide pledge swear forecast project reckon read urge charge dispute teach
  learn hear list mean prove answer confess protest email text message brief rumor rumour request persuade convince`);
const THOUGHT_CLAUSE = wordList(`think believe know hope fear feel realize realise worry wonder consider doubt suspect assume expect
  understand recognize recognise imagine guess remember regret see anticipate presume sense trust bet accept gather`);
// "accuse X of …", "denounce …", "call X …"
const OBJECT_SPEECH = wordList(`accuse denounce criticize criticise praise call describe dismiss blast slam condemn blame defend
  endorse reject urge question decry tout mock hail cite portray label brand dub deem congratulate assail lambast lambaste
  rebuke deride ridicule laud commend thank welcome attack announce propose acknowledge suggest deny claim reiterate
  admit discuss mention demand recall reveal express voice highlight emphasize emphasise stress underline declare confirm report
  predict note threaten challenge dispute oppose advocate lament protest applaud compare characterize characterise list
  disavow renounce promise disclose concede slate savage trash bemoan berate castigate chide scold thank
  order propose recommend encourage outline wish curse bless decree forbid ban approve back object apologize apologise appeal
  contradict rebut refute vindicate applaud honour honor salute disown disclaim minimize minimise play float tease retract
  withdraw favor favour relate narrate quip affirm reassert`);
const OBJECT_THOUGHT = wordList(`support favor favour oppose regard consider fear doubt expect believe prefer admire resent
  loathe hate dislike mistrust distrust dread foresee anticipate regret`);
const INFINITIVE_SPEECH = wordList(
  `promise vow pledge refuse decline threaten offer agree swear propose volunteer urge ask claim call demand order instruct tell
  warn beg advise forbid command direct invite remind encourage recommend implore exhort persuade challenge consent profess`,
);
const INFINITIVE_THOUGHT = wordList('hope seek intend want plan expect wish decide aim prefer fear long yearn resolve');

// What goes on with a preposition is one cue with it: "called for", "pointed out", "referred to".
export const CUE_PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    call: 'for on',
    point: 'out to',
    refer: 'to',
    warn: 'of against about',
    complain: 'about of',
    talk: 'about of',
    speak: 'of about',
    lash: 'out',
    rail: 'against',
    object: 'to',
    appeal: 'for to',
    beg: 'for',
    plead: 'for with',
    wish: 'for',
    pray: 'for',
    grumble: 'about at',
    brag: 'about of',
    moan: 'about',
    rant: 'about against',
    preach: 'about against',
    argue: 'for against',
    vouch: 'for',
    protest: 'against',
    dream: 'of about',
    despair: 'of',
    approve: 'of',
    disapprove: 'of',
    play: 'down',
    back: 'up away',
    rule: 'out',
    hint: 'at',
    allude: 'to',
    insist: 'on',
    boast: 'about of',
    joke: 'about',
    push: 'for',
    worry: 'about',
    apologize: 'for',
    apologise: 'for',
    spell: 'out',
    lay: 'out',
    fire: 'back',
    shoot: 'back',
    write: 'back',
    hit: 'back',
    campaign: 'for against',
    agree: 'with to',
    disagree: 'with',
    sum: 'up',
    go: 'on',
    comment: 'on',
    ask: 'for about',
    think: 'of',
  }).map(([lemma, particles]) => [lemma, new Set(particles.split(' '))]),
);

/** Cues only together with their particle; what follows is the content. */
const OBJECT_WITH_PARTICLE = wordList(
  `point refer complain talk speak lash rail object hint allude insist boast joke push worry apologize apologise lay spell hit appeal
  beg plead pray grumble brag moan rant preach vouch dream despair disapprove play`,
);

function build(): ReadonlyMap<string, CueVerb> {
  const verbs = new Map<string, CueVerb>();
  const add = (lemmas: string[], act: CueVerb['act'], frame: CueFrame, strong: boolean) => {
    for (const lemma of lemmas) {
      const verb = verbs.get(lemma) ?? { act, frames: new Set<CueFrame>(), strong: false };
      verb.frames.add(frame);
      verb.strong ||= strong;
      verbs.set(lemma, verb);
    }
  };
  add(STRONG_SPEECH, 'speech', 'clause', true);
  add(WEAK_SPEECH, 'speech', 'clause', false);
  add(THOUGHT_CLAUSE, 'thought', 'clause', false);
  add(OBJECT_SPEECH, 'speech', 'object', false);
  add(INFINITIVE_SPEECH, 'speech', 'infinitive', false);
  add(OBJECT_THOUGHT, 'thought', 'object', false);
  add(INFINITIVE_THOUGHT, 'thought', 'infinitive', false);
  add(OBJECT_WITH_PARTICLE, 'speech', 'object', false);
  return verbs;
}

/** Cue verbs by lemma: their act and what they take as content. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = build();

/** Verbs that report far more often than not. */
export const STRONG_CUE_VERBS: ReadonlySet<string> = new Set([...CUE_VERBS].filter(([, { strong }]) => strong).map(([lemma]) => lemma));

/** Whether the verb reports only together with a particle ("point out", never "point"). */
export const NEEDS_PARTICLE: ReadonlySet<string> = new Set(
  OBJECT_WITH_PARTICLE.filter((lemma) => !['insist', 'boast', 'joke', 'complain', 'hint', 'worry'].includes(lemma)),
);

/** Verbs after which a person is told, asked, reminded …: that noun phrase is in no span. */
export const ADDRESSEE_VERBS: ReadonlySet<string> = new Set(
  wordList('tell ask inform remind assure warn advise notify promise teach convince persuade brief show email text message'),
);

/** Verbs that lead to the cue behind them: "went on to say", "declined to comment", "did not want to confirm". */
export const CATENATIVES: ReadonlySet<string> = new Set(
  wordList('go continue decline refuse seem appear try begin start hasten happen fail use'),
);
