import { wordList } from './word-list.ts';

/** Seats and houses that stand for the power that sits there: organizations when they speak. In lower case. */
export const METONYMS: ReadonlySet<string> = new Set(
  wordList(`kremlin; white house; downing street; no 10; number 10; no. 10; pentagon; élysée; elysee; elysée; élysée palace; elysee palace;
    capitol hill; wall street; whitehall; blue house; vatican; holy see; quai d'orsay; foggy bottom; berlaymont; palazzo chigi;
    moncloa; knesset; bundestag; kantei; zhongnanhai; scotland yard; holyrood; stormont; buckingham palace; kensington palace; fleet street;
    silicon valley; state duma; duma; the hague; supreme court; high court; foreign office; home office; treasury; oval office`).filter(
    (name) => !['silicon valley', 'the hague', 'oval office'].includes(name),
  ),
);
