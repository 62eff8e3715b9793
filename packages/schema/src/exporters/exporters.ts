import { toJsonLd } from '../json-ld/to-json-ld.ts';
import { toClaimReviews } from './claim-review.ts';
import { writeCsv } from './csv.ts';
import { toJsonText, type Exporter } from './exporter.ts';
import { toNinjs } from './ninjs.ts';
import { toPopolo } from './popolo.ts';
import { attestationsTable, discrepanciesTable, statementsTable } from './tables.ts';
import { toTei } from './tei.ts';

const json = 'application/json; charset=utf-8';
const csv = 'text/csv; charset=utf-8; header=present';

const all = [
  {
    format: 'json',
    title: 'The dossier itself as one JSON document',
    extension: '.json',
    mediaType: json,
    write: toJsonText,
  },
  {
    format: 'jsonld',
    title: 'JSON-LD: schema.org, Web Annotation and PROV beside all of Parley’s fields',
    extension: '.jsonld',
    mediaType: 'application/ld+json; charset=utf-8',
    write: (dossier, options) => toJsonText(toJsonLd(dossier, options)),
  },
  {
    format: 'ninjs',
    title: 'IPTC ninjs 3: the accounts as news items',
    extension: '.ninjs.json',
    mediaType: json,
    write: (dossier, options) => toJsonText(toNinjs(dossier, options)),
  },
  {
    format: 'tei',
    title: 'TEI: the variants as an apparatus, the reports as said',
    extension: '.tei.xml',
    mediaType: 'application/tei+xml; charset=utf-8',
    write: (dossier) => toTei(dossier),
  },
  {
    format: 'popolo',
    title: 'Popolo: persons, organizations, the talks and speeches',
    extension: '.popolo.json',
    mediaType: json,
    write: (dossier) => toJsonText(toPopolo(dossier)),
  },
  {
    format: 'claims',
    title: 'schema.org ClaimReview, to be completed by a fact-check',
    extension: '.claims.jsonld',
    mediaType: 'application/ld+json; charset=utf-8',
    write: (dossier, options) => toJsonText(toClaimReviews(dossier, options)),
  },
  {
    format: 'statements-csv',
    title: 'Table of the statements',
    extension: '.statements.csv',
    mediaType: csv,
    write: (dossier) => writeCsv(statementsTable(dossier)),
  },
  {
    format: 'attestations-csv',
    title: 'Table of the attestations',
    extension: '.attestations.csv',
    mediaType: csv,
    write: (dossier) => writeCsv(attestationsTable(dossier)),
  },
  {
    format: 'discrepancies-csv',
    title: 'Table of the discrepancies, a row for each reading',
    extension: '.discrepancies.csv',
    mediaType: csv,
    write: (dossier) => writeCsv(discrepanciesTable(dossier)),
  },
] as const satisfies readonly Exporter[];

/** The name of a format: `jsonld`, `tei`, `statements-csv`. */
export type ExportFormat = (typeof all)[number]['format'];

/** Every way in which a dossier can be written for other programs. */
export const exporters: readonly (Exporter & { readonly format: ExportFormat })[] = all;

/** The exporter of a format, or undefined where there is none of the name. */
export function findExporter(format: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.format === format);
}
