/** The namespace of Parley's own terms: every field of a record under its own name. */
export const vocabulary = 'https://w3id.org/parley#';

const reference = (name: string) => ({ '@id': `parley:${name}`, '@type': '@id' }) as const;
const list = (name: string) => ({ '@id': `parley:${name}`, '@container': '@list' }) as const;
const references = (name: string) => ({ ...reference(name), '@container': '@list' }) as const;

/** Fields that name one record. `source`, `first` and `second` hold an object in some records, which is as good. */
const referenceFields = [
  'account',
  'actor',
  'attestation',
  'base',
  'copy',
  'first',
  'quotation',
  'represents',
  'second',
  'source',
  'speaker',
] as const;

/** Lists whose items are names of records in one place at least. All lists keep their order. */
const referenceLists = [
  'accounts',
  'audience',
  'counters',
  'evidence',
  'quotations',
  'records',
  'statements',
  'topics',
] as const;

const plainLists = [
  'actors',
  'attestations',
  'blocks',
  'bylines',
  'chain',
  'content',
  'credits',
  'cues',
  'decisions',
  'discrepancies',
  'figures',
  'lineages',
  'members',
  'mentions',
  'names',
  'pairs',
  'participants',
  'passages',
  'readings',
  'runs',
  'sources',
  'texts',
  'unmarked',
  'variants',
] as const;

// Evidence is a text in a source and a date, and a list everywhere else.
const evidenceIsText = { '@context': { evidence: { '@id': 'parley:evidence' } } } as const;

const terms = <Name extends string, Term>(names: readonly Name[], term: (name: Name) => Term) =>
  Object.fromEntries(names.map((name) => [name, term(name)])) as Record<Name, Term>;

/**
 * The JSON-LD 1.1 context of a dossier. Parley's own fields stand in {@link vocabulary}; what standards have a term
 * for stands beside them under `schema:`, `oa:` (Web Annotation) and `prov:`.
 */
export const jsonLdContext = {
  '@version': 1.1,
  '@vocab': vocabulary,
  parley: vocabulary,
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  id: '@id',
  ...terms(referenceFields, reference),
  ...terms(referenceLists, references),
  ...terms(plainLists, list),
  ...terms(['published', 'updated', 'collected'], (name) => ({ '@id': `parley:${name}`, ...evidenceIsText })),
  Source: { '@id': 'parley:Source', ...evidenceIsText },
} as const;
