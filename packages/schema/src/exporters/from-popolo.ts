import { ActorId, StatementId } from '../ids.ts';
import { WikidataId } from '../values/wikidata.ts';
import { OrganizationType } from '../records/actor.ts';
import {
  emptyDraft,
  fieldsOf,
  foreign,
  listOf,
  proposedBy,
  slugOf,
  textOf,
  uniqueIds,
  type Draft,
  type DraftOptions,
  type Fields,
  type ReadDraft,
} from './draft.ts';

/**
 * Reads Popolo's persons and organizations as actors and its speeches as statements. A speech of the type `speech`
 * is left out where a summary of the same document says what was said; every statement is proposed as a claim.
 */
export function fromPopolo(document: unknown, { topic }: DraftOptions): ReadDraft {
  const { persons, organizations, speeches } = fieldsOf(document);
  if (!Array.isArray(persons) && !Array.isArray(organizations) && !Array.isArray(speeches)) {
    return foreign('Popolo document', 'Give an object with persons, organizations or speeches.');
  }
  const actors = new Map<string, Draft['actors'][number]>();
  const unique = uniqueIds();
  for (const [type, list] of [
    ['organization', organizations],
    ['person', persons],
  ] as const) {
    for (const agent of listOf(list)) {
      const name = textOf(agent['name']);
      if (!name) continue;
      const own = ActorId.safeParse(agent['id']);
      const id = unique(own.success ? own.data : `actor:${slugOf(name, type)}`) as ActorId;
      actors.set(textOf(agent['id']) ?? id, { id, type, name, ...agentFields(agent) });
    }
  }
  for (const person of listOf(persons)) {
    const actor = actors.get(String(person['id']));
    const [membership] = listOf(person['memberships']);
    const represents = actors.get(String(membership?.['organization_id']))?.id;
    const office = textOf(membership?.['role']);
    if (actor) Object.assign(actor, represents && { represents }, office && { office });
  }
  return {
    ok: true,
    draft: { ...emptyDraft, actors: [...actors.values()], statements: statementsOf(speeches, actors, topic) },
  };
}

function agentFields(agent: Fields) {
  const names = listOf(agent['other_names']).flatMap(({ name }) => {
    const form = textOf(name);
    return form ? [{ form }] : [];
  });
  const wikidata = listOf(agent['identifiers'])
    .filter(({ scheme }) => scheme === 'wikidata')
    .map(({ identifier }) => WikidataId.safeParse(identifier).data)[0];
  const organization = OrganizationType.safeParse(agent['classification']).data;
  return {
    ...(names.length > 0 && { names }),
    ...(wikidata && { wikidata }),
    ...(organization && { organization }),
  };
}

function statementsOf(
  speeches: unknown,
  actors: ReadonlyMap<string, { readonly id: ActorId }>,
  topic: DraftOptions['topic'],
): Draft['statements'] {
  const all = listOf(speeches);
  const summed = all.some(({ type }) => type === 'summary');
  const unique = uniqueIds();
  return all
    .filter(({ type }) => !summed || type === 'summary')
    .flatMap((speech, index) => {
      const gist = textOf(speech['text']);
      if (!gist) return [];
      const own = StatementId.safeParse(speech['id']);
      const speaker = actors.get(String(speech['creator_id']))?.id;
      const listener = actors.get(String(speech['audience_id']))?.id;
      const said = textOf(speech['date']);
      return [
        {
          id: unique(own.success ? own.data : `statement:speech-${index + 1}`) as StatementId,
          ...(speaker && { speaker }),
          ...(listener && { audience: [listener] }),
          kind: 'claim' as const,
          topics: [topic],
          gist,
          ...(said && { said }),
          review: proposedBy('from-popolo'),
        },
      ];
    });
}
