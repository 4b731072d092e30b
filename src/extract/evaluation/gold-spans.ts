import type { Extraction } from '../../model/extraction.ts';
import type { Stretch } from './pair-spans.ts';

export interface GoldEntity extends Stretch {
  /** `person`, `organization`, `place`, or `other`: neither rewarded nor punished. */
  kind: string;
}

export interface GoldDate extends Stretch {
  /** TIMEX or EDTF; null where the source gives none. */
  value: string | null;
  type: string;
}

export interface GoldFigure {
  value?: number | null | undefined;
  low?: number | null | undefined;
  high?: number | null | undefined;
  unit?: string | null | undefined;
}

/** An article with what people marked in it. `dateTypes`: the types of date its source marks, where not all. */
export interface GoldSpans {
  id: string;
  text: string;
  published?: string;
  entities?: GoldEntity[];
  dates?: GoldDate[];
  dateTypes?: string[];
  figures?: GoldFigure[];
}

type Some<T, K extends keyof T> = Pick<T, K>;

/** What is scored of a system's answer: of an `Extraction`, or of another system's put into the same shape. */
export interface SpanAnswer {
  id: string;
  actors?: Some<Extraction['actors'][number], 'kind' | 'mentions'>[];
  dates?: Some<Extraction['dates'][number], 'start' | 'end' | 'value'>[];
  figures?: GoldFigure[];
}
