import type { Dossier } from '../dossier/dossier.ts';
import type { Place } from '../records/talks.ts';
import { isoDate, present, refer, sameAs, type Node } from './node.ts';

/** What schema.org says of the talks, their topics and their actors. */
export function nodesOfTalks({ talks, topics, actors }: Dossier): [id: string, node: Node][] {
  return [
    [
      talks.id,
      present({
        '@type': ['Talks', 'schema:Event'],
        'schema:name': talks.title,
        'schema:startDate': isoDate(talks.date),
        'schema:location': placeNode(talks.place),
        'schema:attendee': talks.participants.map(({ actor }) => refer(actor)),
        'schema:about': talks.topics.map(refer),
        'schema:sameAs': sameAs({ ...(talks.wikidata && { wikidata: talks.wikidata }) }),
      }),
    ],
    ...topics.map(({ id, label, mediaTopic }): [string, Node] => [
      id,
      present({
        '@type': ['Topic', 'schema:DefinedTerm'],
        'schema:name': label,
        'schema:sameAs': sameAs({ ...(mediaTopic && { mediaTopic }) }),
      }),
    ]),
    ...actors.map((actor): [string, Node] => [
      actor.id,
      present({
        '@type': ['Actor', ...(actor.type === 'unnamed' ? [] : [schemaTypes[actor.type]])],
        'schema:name': actor.name,
        'schema:alternateName': actor.names.map(({ form }) => form),
        'schema:jobTitle': actor.office,
        'schema:sameAs': sameAs({ ...(actor.wikidata && { wikidata: actor.wikidata }) }),
      }),
    ]),
  ];
}

const schemaTypes = { person: 'schema:Person', organization: 'schema:Organization' } as const;

function placeNode({ name, country, wikidata }: Place): Node {
  return present({
    '@type': 'schema:Place',
    'schema:name': name,
    'schema:address': country && { '@type': 'schema:PostalAddress', 'schema:addressCountry': country },
    'schema:sameAs': sameAs({ ...(wikidata && { wikidata }) }),
  });
}
