const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const iri = (id: string) => ({ '@id': id, '@type': '@id' });

/** The terms of the Web Annotation Vocabulary (W3C, 2017) that the collections use, and no others: a slip has no meaning. */
const ANNOTATION_CONTEXT = {
  '@context': {
    id: '@id',
    type: '@type',
    ...Object.fromEntries(
      ['Annotation', 'TextualBody', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector'].map((name) => [name, OA + name]),
    ),
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    Software: `${AS}Application`,
    ...{ identifying: `${OA}identifying`, describing: `${OA}describing`, tagging: `${OA}tagging`, linking: `${OA}linking` },
    ...{ body: iri(`${OA}hasBody`), target: iri(`${OA}hasTarget`), source: iri(`${OA}hasSource`), selector: iri(`${OA}hasSelector`) },
    motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
    purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
    ...{ exact: `${OA}exact`, prefix: `${OA}prefix`, suffix: `${OA}suffix`, start: `${OA}start`, end: `${OA}end` },
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    rights: iri('http://purl.org/dc/terms/rights'),
    creator: iri('http://purl.org/dc/terms/creator'),
    name: 'http://xmlns.com/foaf/0.1/name',
    total: `${AS}totalItems`,
    ...{ first: iri(`${AS}first`), partOf: iri(`${AS}partOf`), startIndex: `${AS}startIndex` },
    items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
  },
};

/** All of schema.org is one vocabulary; whether a term is in it, and where it may stand, its types tell. */
const SCHEMA_CONTEXT = { '@context': { '@vocab': 'https://schema.org/' } };

const DOCUMENTS: Record<string, object> = {
  'http://www.w3.org/ns/anno.jsonld': ANNOTATION_CONTEXT,
  'https://schema.org': SCHEMA_CONTEXT,
};

/** Gives the contexts we speak; nothing is fetched. */
export async function documentLoader(url: string) {
  const document = DOCUMENTS[url];
  if (!document) throw new Error(`no context ${url}`);
  return { document, documentUrl: url };
}
