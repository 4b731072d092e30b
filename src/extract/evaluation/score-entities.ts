import type { GoldSpans, SpanAnswer } from './gold-spans.ts';
import { commonLength, isSameStretch, pairStretches, trimStretch } from './pair-spans.ts';
import type { SpanTally } from './span-tally.ts';

const PRONOUN =
  /^(?:i|me|my|mine|myself|we|us|our|ours|you|your|yours|he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|who|whom|whose|which|that|this|these|those|one|some|many|others?)$/i;
const WRITTEN_AS_NAME = /[\p{Lu}\p{Lt}\p{N}]/u;

/**
 * Mentions of actors. `exact`: same span and kind; `overlap`: a character in common and the same kind. Row `span` leaves the kind
 * out of account. A mention that meets gold of kind `other` alone is left out, as is one that meets nothing and is no name.
 */
export function scoreEntities(tally: SpanTally, article: GoldSpans, answer: SpanAnswer | undefined): void {
  const { text } = article;
  const distinct = (list: { start: number; end: number; kind: string }[]) => [
    ...new Map(
      list.map((entity) => trimStretch(text, entity, true)).map((entity) => [`${entity.start} ${entity.end} ${entity.kind}`, entity]),
    ).values(),
  ];
  const marked = distinct(article.entities ?? []);
  const gold = marked.filter(({ kind }) => kind !== 'other');
  const meets = (list: typeof marked, one: (typeof marked)[number]) => list.some((other) => commonLength(other, one) > 0);
  const predicted = distinct(
    (answer?.actors ?? []).flatMap(({ kind, mentions }) => mentions.map(([start, end]) => ({ start, end, kind }))),
  ).filter(
    (mention) => meets(gold, mention) || (!meets(marked, mention) && WRITTEN_AS_NAME.test(mention.words) && !PRONOUN.test(mention.words)),
  );
  const kindOf = ({ kind }: { kind: string }) => kind;
  const sameKind = (g: { kind: string }, p: { kind: string }) => g.kind === p.kind;
  const exact = pairStretches(gold, predicted, (g, p) => sameKind(g, p) && isSameStretch(g, p));
  const overlap = pairStretches(gold, predicted, sameKind);
  const whole = { gold: gold.length, predicted: predicted.length };
  tally.addPairs('exact', gold, predicted, exact, kindOf);
  tally.add('exact', 'span', { right: pairStretches(gold, predicted, isSameStretch).length, ...whole });
  tally.addPairs('overlap', gold, predicted, overlap, kindOf);
  tally.add('overlap', 'span', { right: pairStretches(gold, predicted).length, ...whole });

  const show = ({ kind, words }: (typeof marked)[number]) => `${words} (${kind})`;
  for (const [i, j] of overlap) {
    const [g, p] = [gold[i], predicted[j]];
    if (g && p && !isSameStretch(g, p))
      tally.addError(`bounds ${g.kind}`, { article: article.id, error: 'bounds', gold: show(g), predicted: show(p) });
  }
  gold.forEach((g, i) => {
    if (overlap.some(([found]) => found === i)) return;
    const wrong = predicted.find((p) => commonLength(g, p) > 0);
    const error = wrong ? 'kind' : 'missed';
    tally.addError(`${error} ${g.kind}`, { article: article.id, error, gold: show(g), ...(wrong ? { predicted: show(wrong) } : {}) });
  });
  predicted.forEach((p, j) => {
    if (!overlap.some(([, found]) => found === j) && !meets(gold, p))
      tally.addError(`spurious ${p.kind}`, { article: article.id, error: 'spurious', predicted: show(p) });
  });
}
