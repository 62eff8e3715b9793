import type { Dossier } from '../dossier/dossier.ts';
import { linkRecords, type LinkedRecords } from '../dossier/link-records.ts';
import { isoDate } from '../json-ld/node.ts';
import type { ActorId, QuotationId, RecordId } from '../ids.ts';
import type { Account } from '../records/account.ts';
import type { Actor } from '../records/actor.ts';
import type { Attestation } from '../records/attestation.ts';
import type { Variant } from '../records/variant.ts';
import { element, writeXml, type XmlElement } from './xml.ts';

/** An id as an XML name: `statement:no-progress` is `statement.no-progress`. */
function xmlId(id: RecordId): string {
  return id.replace(':', '.');
}

/** A date as @when takes it, to the day: XML Schema's times have seconds, and accounts print none. */
function dayOf(date: string): string | undefined {
  return isoDate(date)?.replace(/T.*$/, '');
}

/**
 * A dossier as a TEI document: the accounts as witnesses, each variant as an apparatus entry with parallel
 * segmentation, and each statement with the reports of it as said. Reports that quote nothing hold a gap, since a
 * dossier has no narrating words. Source: TEI P5, chapters 3.3, 12 and 13.3.
 */
export function toTei(dossier: Dossier): string {
  const records = linkRecords(dossier);
  return writeXml(
    element(
      'TEI',
      { xmlns: 'http://www.tei-c.org/ns/1.0' },
      header(dossier, records),
      element('text', {}, element('body', {}, apparatus(dossier, records), statements(dossier, records))),
    ),
  );
}

function header({ talks, accounts, actors }: Dossier, records: LinkedRecords): XmlElement {
  const persons = actors.filter(({ type }) => type !== 'organization');
  const organizations = actors.filter(({ type }) => type === 'organization');
  const lists = [
    persons.length > 0 ? element('listPerson', {}, persons.map(person)) : undefined,
    organizations.length > 0 ? element('listOrg', {}, organizations.map(organization)) : undefined,
  ];
  const settings = element(
    'settingDesc',
    {},
    element(
      'setting',
      {},
      element('name', { type: 'place' }, talks.place.name),
      element('date', { when: dayOf(talks.date) }, talks.date),
    ),
  );
  return element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, element('title', {}, talks.title)),
      element('publicationStmt', {}, element('p', {}, `Written by Parley from the dossier ${talks.id}.`)),
      element(
        'sourceDesc',
        {},
        accounts.length > 0
          ? element(
              'listWit',
              {},
              accounts.map((account) => witness(account, records)),
            )
          : element('p', {}, 'The dossier has no accounts yet.'),
      ),
    ),
    element(
      'encodingDesc',
      {},
      element('variantEncoding', { method: 'parallel-segmentation', location: 'internal' }),
    ),
    element('profileDesc', {}, lists.some(Boolean) ? element('particDesc', {}, lists) : undefined, settings),
  );
}

function witness(account: Account, records: LinkedRecords): XmlElement {
  const { siglum, headline, source, published, url, language, text } = account;
  const { name } = records.get(source) ?? {};
  return element(
    'witness',
    { 'xml:id': siglum, n: account.id },
    element(
      'bibl',
      { 'xml:lang': language },
      element('title', { level: 'a' }, headline),
      name ? element('publisher', {}, name) : undefined,
      published ? element('date', { when: dayOf(published.date) }, published.date) : undefined,
      url ? element('ref', { target: url }, url) : undefined,
      element('idno', { type: 'digest' }, text.digest),
    ),
  );
}

function person({ id, name, names, office }: Actor): XmlElement {
  return element(
    'person',
    { 'xml:id': xmlId(id) },
    [name, ...names.map(({ form }) => form)].map((form) => element('persName', {}, form)),
    office ? element('occupation', {}, office) : undefined,
  );
}

function organization({ id, name, names, organization: type }: Actor): XmlElement {
  return element(
    'org',
    { 'xml:id': xmlId(id), type },
    [name, ...names.map(({ form }) => form)].map((form) => element('orgName', {}, form)),
  );
}

function apparatus({ variants }: Dossier, records: LinkedRecords): XmlElement | undefined {
  if (variants.length === 0) return undefined;
  return element(
    'div',
    { type: 'apparatus' },
    variants.map((variant) => entry(variant, records)),
  );
}

function entry(
  { id, title, statements: about, readings, base }: Variant,
  records: LinkedRecords,
): XmlElement {
  const entries = readings.map(({ account, quotations }) =>
    element(
      account === base ? 'lem' : 'rdg',
      { wit: `#${records.get(account)?.siglum}` },
      quotations.flatMap((quotation, index) => [index > 0 ? ' ' : '', words(quotation, records)]),
    ),
  );
  // TEI wants the lemma first.
  const ordered = entries.toSorted((one, other) => Number(other.name === 'lem') - Number(one.name === 'lem'));
  return element(
    'div',
    {
      type: 'variant',
      'xml:id': xmlId(id),
      corresp: about.map((statement) => `#${xmlId(statement)}`).join(' '),
    },
    element('head', {}, title),
    element('p', {}, element('app', {}, ordered)),
  );
}

function words(id: QuotationId, records: LinkedRecords): XmlElement {
  return element('seg', { type: 'quotation', corresp: `#${xmlId(id)}` }, records.get(id)?.words);
}

function statements(dossier: Dossier, records: LinkedRecords): XmlElement {
  const reports = new Map<string, Attestation[]>();
  for (const attestation of dossier.attestations) {
    // A report of several statements stands once, with the first of them, and points at the others.
    const [first] = attestation.statements;
    if (first) reports.set(first, [...(reports.get(first) ?? []), attestation]);
  }
  const divisions = dossier.statements.map(({ id, speaker, kind, gist }) =>
    element(
      'div',
      { type: 'statement', 'xml:id': xmlId(id), subtype: kind, corresp: speaker && `#${xmlId(speaker)}` },
      element('head', {}, gist),
      (reports.get(id) ?? []).map((report) => element('p', {}, said(report, records))),
      reports.has(id) ? undefined : element('p', {}),
    ),
  );
  return element('div', { type: 'statements' }, divisions.length > 0 ? divisions : element('p', {}));
}

function said(report: Attestation, records: LinkedRecords): XmlElement {
  const who = (speaker: ActorId | undefined): string | undefined => speaker && `#${xmlId(speaker)}`;
  const quoted = report.quotations.flatMap(({ id, words: printed, language }, index) => [
    index > 0 ? ' ' : '',
    element('q', { 'xml:id': xmlId(id), 'xml:lang': language }, printed),
  ]);
  const others = report.statements.slice(1).map((statement) => `#${xmlId(statement)}`);
  return element(
    'said',
    {
      'xml:id': xmlId(report.id),
      who: who(report.speaker),
      direct: String(report.mode === 'direct'),
      source: `#${records.get(report.account)?.siglum}`,
      corresp: others.length > 0 ? others.join(' ') : undefined,
      n: report.mode,
    },
    report.mode === 'direct' ? undefined : element('gap', { reason: 'not-quoted' }),
    quoted,
  );
}
