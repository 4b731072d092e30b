import type { FilterInput } from '../model/extraction.ts';
import type { Span } from '../model/span.ts';
import { type Document, readDocument } from '../text/document.ts';
import type { ActorBook } from './actors/actor-book.ts';
import { assignSpeakers, type SpokenAttribution } from './actors/assign-speakers.ts';
import { clusterNames, placeNames } from './actors/cluster-names.ts';
import { describeOrganizations } from './actors/describe-organizations.ts';
import { describePeople } from './actors/describe-people.ts';
import { type CollectiveFinding, findCollectives } from './actors/find-collectives.ts';
import { apartFrom } from './apart-from.ts';
import { type AttributionContext, attributionContext } from './attributions/attribution-context.ts';
import { findAttributions } from './attributions/find-attributions.ts';
import { inWholeWords } from './attributions/in-whole-words.ts';
import { type AttributionNode, nestAttributions } from './attributions/nest-attributions.ts';
import { type DateFinding, findDates } from './dates/find-dates.ts';
import { type EventFinding, findEvents } from './events/find-events.ts';
import { type DescribedFigure, describeFigures } from './figures/describe-figures.ts';
import { findFigures } from './figures/find-figures.ts';
import type { AttributionFinding, NameFinding } from './finding.ts';
import { attributionModels } from './models/load-attribution-models.ts';
import { nameModel } from './models/load-name-model.ts';
import { completeNames } from './names/complete-names.ts';
import { findNames } from './names/find-names.ts';
import { withoutCredits } from './names/without-credits.ts';
import { findQuotations, type Quotation } from './quotations/find-quotations.ts';

/** All that was found in one text. Every finding carries its span, its confidence and the rule that made it. */
export interface Reading {
  document: Document;
  quotations: Quotation[];
  names: NameFinding[];
  dates: DateFinding[];
  figures: DescribedFigure[];
  attributions: AttributionFinding[];
  nested: AttributionNode[];
  actors: ActorBook;
  spoken: SpokenAttribution[];
  collectives: CollectiveFinding[];
  events: EventFinding[];
}

/** The engine: each step reads what stands above it, nothing is changed afterwards but the actors, who grow by their sources. */
export function readArticle({ text, published }: FilterInput): Reading {
  const document = readDocument(text);
  const quotations = findQuotations(document);
  const context: AttributionContext = attributionContext(document, quotations);
  const named = findNames(document, nameModel());
  const dates = datesOutsideNames(text, findDates(document, published, quotations), named);
  // After the dates: the month of May is nobody's name.
  const names = withoutCredits(text, completeNames(document, withoutDates(named, dates)));
  // After the dates: a number within a date is no figure.
  const counted = findFigures(document, dates);
  const figures = describeFigures(context, counted, dates);
  const attributions = withoutNames(inWholeWords(text, findAttributions(context, attributionModels())), names);
  const nested = nestAttributions(attributions);
  const placed = placeNames(document, names);
  const actors = clusterNames(document, placed);
  describePeople(document, context.syntax, actors, placed);
  describeOrganizations(document, context.syntax, actors, placed);
  // In reading order, for "she added" means whoever spoke last; sources without a name become actors here.
  const spoken = assignSpeakers(document, context.syntax, actors, nested);
  const collectives = findCollectives(document, context.syntax, actors);
  const events = findEvents(context, dates, nested);
  return { document, quotations, names, dates, figures, attributions, nested, actors, spoken, collectives, events };
}

// "The Sunday Courier", "June Holm": what is part of a longer name is no date; a year in one still is.
function datesOutsideNames(text: string, dates: DateFinding[], names: NameFinding[]): DateFinding[] {
  let name = 0;
  return dates.filter(({ start, end }) => {
    while (name < names.length && (names[name]?.end ?? 0) < end) name++;
    const around = names[name];
    const isWithin = around !== undefined && around.start <= start && around.end - around.start > end - start;
    return !isWithin || /\d/.test(text.slice(start, end));
  });
}

// "Day three of the Velten Fair": the event's name is one.
const withoutDates = (names: NameFinding[], dates: DateFinding[]): NameFinding[] =>
  apartFrom(
    dates.filter(({ rule }) => rule !== 'day-of-event'),
    names,
  );

// "The first mate, Kurt Ask, …": a cue that is part of somebody's name reports nothing.
function withoutNames(attributions: AttributionFinding[], names: NameFinding[]): AttributionFinding[] {
  const people = names.filter(({ kind }) => kind === 'person');
  const nameAround = ([from, to]: Span): boolean => {
    let low = 0;
    let high = people.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((people[middle]?.end ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    const name = people[low];
    return name !== undefined && name.start < from && name.end >= to;
  };
  return attributions.filter(({ cue }) => !cue.some(nameAround));
}
