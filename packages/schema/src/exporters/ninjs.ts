import type { Dossier } from '../dossier/dossier.ts';
import { linkRecords, type LinkedRecords } from '../dossier/link-records.ts';
import { toIri } from '../json-ld/node.ts';
import type { Account } from '../records/account.ts';
import { baseOf, type ExportOptions } from './exporter.ts';

type Item = Readonly<Record<string, unknown>>;

const standard = {
  name: 'ninjs',
  version: '3.0',
  schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json',
};
const mediaTopics = 'http://cv.iptc.org/newscodes/mediatopic/';
const wikidataItem = 'http://www.wikidata.org/entity/';

/**
 * A dossier as IPTC ninjs 3: a composite item for the talks, with an item for each account. The items are partial,
 * since a dossier does not hold the texts. Source: https://iptc.org/standards/ninjs/
 */
export function toNinjs(dossier: Dossier, options: ExportOptions = {}): Item {
  const { talks } = dossier;
  const base = baseOf(dossier, options);
  const records = linkRecords(dossier);
  return {
    uri: base + toIri(talks.id),
    type: 'composite',
    representationType: 'partial',
    standard,
    title: talks.title,
    ...(talks.outcome && { descriptions: [{ role: 'outcome', value: talks.outcome }] }),
    places: [{ name: talks.place.name, ...sameAs(talks.place.wikidata) }],
    subjects: dossier.topics.map(({ label, mediaTopic }) => ({
      name: label,
      ...(mediaTopic && { uri: mediaTopics + mediaTopic.slice('medtop:'.length) }),
    })),
    events: [{ name: talks.title, uri: base + toIri(talks.id) }],
    associations: dossier.accounts.map((account) => ({
      name: account.siglum,
      rel: 'account',
      ...itemOf(dossier, records, account, base),
    })),
  };
}

function itemOf(dossier: Dossier, records: LinkedRecords, account: Account, base: string): Item {
  const source = records.get(account.source);
  const created = account.published && exactTime(account.published.date);
  const updated = account.updated && exactTime(account.updated.date);
  const speakers = new Set(
    dossier.attestations.flatMap((report) =>
      report.account === account.id && report.speaker ? [report.speaker] : [],
    ),
  );
  const actors = [...speakers].flatMap((id) => records.get(id) ?? []);
  const named = (type: string) =>
    actors
      .filter((actor) => actor.type === type)
      .map(({ name, wikidata }) => ({ name, rel: 'speaker', ...sameAs(wikidata) }));
  return {
    uri: account.url ?? base + toIri(account.id),
    type: 'text',
    representationType: 'partial',
    language: account.language,
    headlines: [{ role: 'main', value: account.headline }],
    ...(created && { contentCreated: created }),
    ...(updated && { versionCreated: updated }),
    ...(account.bylines.length > 0 && { by: account.bylines.map(({ printed }) => printed).join('; ') }),
    ...(account.dateline && { located: account.dateline.place.name }),
    ...(account.note && { edNote: account.note }),
    ...(source?.name && {
      infoSources: [{ name: source.name, role: 'publisher', ...(source.url && { uri: source.url }) }],
    }),
    ...(actors.some(({ type }) => type === 'person') && { people: named('person') }),
    ...(actors.some(({ type }) => type === 'organization') && { organisations: named('organization') }),
    altIds: [
      { role: 'parley', value: account.id },
      { role: 'siglum', value: account.siglum },
      { role: 'digest', value: account.text.digest },
    ],
  };
}

function sameAs(wikidata: string | undefined): object {
  return wikidata ? { uri: wikidataItem + wikidata } : {};
}

/** ninjs carries full timestamps only; one without its zone or its time of day would have to be made up. */
function exactTime(date: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.exec(date);
  return match ? `${match[1]}${match[2] ?? ':00'}${match[3]}` : undefined;
}
