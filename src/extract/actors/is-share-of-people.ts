import { NUMBER_WORDS } from '../lexicons/numbers.ts';

const NUMBER = `(?:\\d[\\d.,]*|(?:${[...NUMBER_WORDS.keys()].join('|')})(?:-\\p{L}+)?)`;
const ABOUT =
  '(?:about|around|nearly|almost|roughly|some|just|only|over|under|(?:more|less|fewer) than|at least|up to|well|another|a further|the other)';
const PART = '(?:half|third|quarter|fifth|sixth|tenth)s?';
const SHARE = `(?:${NUMBER}\\s?(?:%|percent|per\\s?cent)|(?:a|an|${NUMBER})[ -]${PART}|half|${NUMBER} (?:in|out of)(?: every)? ${NUMBER})`;
const SHARE_OF_PEOPLE = new RegExp(`^(?:${ABOUT} )*${SHARE}(?=$|,| (?:of|who|in|among)\\b)`, 'iu');

/** Whether a phrase means so many of some people: "41 percent", "nearly a third of voters", "six in ten". */
export const isShareOfPeople = (phrase: string): boolean => SHARE_OF_PEOPLE.test(phrase);
