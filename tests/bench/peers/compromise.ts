import nlp from 'compromise';
import type { SpanAnswer } from '../../../src/extract/evaluation/gold-spans.ts';
import type { Peer } from './peer.ts';

interface Found {
  offset: { start: number; length: number };
}

type Kind = 'person' | 'organization' | 'place';

/** compromise's people, organizations and places, and its quotations, which the speed is measured with. */
export const compromise: Peer = {
  name: 'compromise 14.17.0',
  answer({ id, text }) {
    const parsed = nlp(text);
    parsed.quotations().json();
    const mentions = (kind: Kind, found: Found[]): NonNullable<SpanAnswer['actors']>[number] => ({
      kind,
      mentions: found.map(({ offset: { start, length } }) => [start, start + length]),
    });
    const json = (view: { json(options: object): unknown }) => view.json({ offset: true }) as Found[];
    return {
      id,
      actors: [
        mentions('person', json(parsed.people())),
        mentions('organization', json(parsed.organizations())),
        mentions('place', json(parsed.places())),
      ],
    };
  },
};
