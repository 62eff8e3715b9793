import { isoDate } from '../json-ld/node.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { linkRecords } from '../dossier/link-records.ts';
import type { Actor } from '../records/actor.ts';

/** Popolo's collections, as its importers take them. */
export interface PopoloDocument {
  readonly persons: readonly object[];
  readonly organizations: readonly object[];
  readonly events: readonly object[];
  readonly speeches: readonly object[];
}

/** Popolo gives a speech a time with its zone or none. */
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * A dossier in Popolo: actors, the talks as an event, and as speeches every statement (type `summary`, in our own
 * words) and every quoted report (type `speech`, in the words of the account). Source: the Popolo specification.
 */
export function toPopolo(dossier: Dossier): PopoloDocument {
  const { talks, actors } = dossier;
  return {
    persons: actors.filter(({ type }) => type === 'person').map(personOf),
    organizations: actors.filter(({ type }) => type === 'organization').map(organizationOf),
    events: [
      {
        id: talks.id,
        name: talks.title,
        ...(isoDate(talks.date) && { start_date: talks.date }),
        location: talks.place.name,
        classification: 'talks',
        ...identifiers(talks.wikidata),
        attendees: actors
          .filter(({ id, type }) => type === 'person' && talks.participants.some(({ actor }) => actor === id))
          .map(({ id, name }) => ({ id, name })),
      },
    ],
    speeches: [...summariesOf(dossier), ...speechesOf(dossier)],
  };
}

function personOf(actor: Actor): object {
  const { represents, office } = actor;
  return {
    ...agentOf(actor),
    ...((represents || office) && {
      memberships: [
        {
          person_id: actor.id,
          ...(represents && { organization_id: represents }),
          ...(office && { role: office }),
        },
      ],
    }),
  };
}

function organizationOf(actor: Actor): object {
  return { ...agentOf(actor), ...(actor.organization && { classification: actor.organization }) };
}

function agentOf({ id, name, names, wikidata }: Actor): object {
  return {
    id,
    name,
    ...(names.length > 0 && { other_names: names.map(({ form }) => ({ name: form })) }),
    ...identifiers(wikidata),
  };
}

function identifiers(wikidata: string | undefined): object {
  return wikidata ? { identifiers: [{ scheme: 'wikidata', identifier: wikidata }] } : {};
}

function summariesOf({ talks, statements }: Dossier): object[] {
  return statements.map(({ id, speaker, audience, gist, said }) => ({
    id,
    type: 'summary',
    ...(speaker && { creator_id: speaker }),
    ...(audience[0] && { audience_id: audience[0] }),
    text: gist,
    ...(said && dateTime.test(said) && { date: said }),
    event_id: talks.id,
  }));
}

function speechesOf(dossier: Dossier): object[] {
  const records = linkRecords(dossier);
  return dossier.attestations.flatMap(({ id, account, speaker, source, quotations }) => {
    const words = quotations.filter(({ use }) => use === 'speech').map((quotation) => quotation.words);
    if (words.length === 0) return [];
    const { url, headline } = records.get(account) ?? {};
    return [
      {
        id,
        type: 'speech',
        ...(speaker && { creator_id: speaker }),
        ...(source && { attribution_text: source.printed }),
        text: words.join(' … '),
        event_id: dossier.talks.id,
        ...(url && { sources: [{ url, note: headline }] }),
      },
    ];
  });
}
