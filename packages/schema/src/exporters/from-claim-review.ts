import { ActorId, StatementId } from '../ids.ts';
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
import { granularityOf } from '../values/edtf.ts';

/**
 * Reads the claims that fact-checks review (schema.org ClaimReview, one, several or in a @graph) as statements with
 * their speakers. What the reviewer found is left aside: Parley compares accounts and judges none.
 */
export function fromClaimReviews(document: unknown, { topic }: DraftOptions): ReadDraft {
  const graph = Array.isArray(document) ? document : (fieldsOf(document)['@graph'] ?? document);
  const reviews = listOf(graph).filter((node) => isOf(node, 'ClaimReview'));
  if (reviews.length === 0) {
    return foreign(
      'ClaimReview',
      'Give a ClaimReview, a list of them, or an object with them in its @graph.',
    );
  }
  const actors = new Map<string, Draft['actors'][number]>();
  const unique = uniqueIds();
  const statements = reviews.flatMap((review, index) => {
    const [claim = {}] = listOf(review['itemReviewed']);
    const gist = textOf(review['claimReviewed']) ?? textOf(claim['text']);
    if (!gist) return [];
    const [author] = listOf(claim['author']);
    const speaker = author && speakerOf(author, actors);
    const said = textOf(claim['datePublished']);
    const own = StatementId.safeParse(ownId(claim));
    return [
      {
        id: unique(own.success ? own.data : `statement:claim-${index + 1}`) as StatementId,
        ...(speaker && { speaker }),
        kind: 'claim' as const,
        topics: [topic],
        gist,
        ...(said && granularityOf(said) && { said }),
        review: proposedBy('from-claim-review'),
      },
    ];
  });
  return { ok: true, draft: { ...emptyDraft, actors: [...actors.values()], statements } };
}

function speakerOf(author: Fields, actors: Map<string, Draft['actors'][number]>): ActorId | undefined {
  const name = textOf(author['name']);
  if (!name) return undefined;
  const type = isOf(author, 'Organization') ? 'organization' : 'person';
  const own = ActorId.safeParse(ownId(author));
  const id: ActorId = own.success ? own.data : `actor:${slugOf(name, 'speaker')}`;
  const office = textOf(author['jobTitle']);
  const wikidata = /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/.exec(String(author['sameAs']))?.[1];
  if (!actors.has(id)) {
    actors.set(id, { id, type, name, ...(office && { office }), ...(wikidata && { wikidata }) });
  }
  return id;
}

/** The id that a node had with us, from the end of its IRI: `…/statement/no-progress`. */
function ownId(node: Fields): string | undefined {
  return textOf(node['@id'])?.split('/').slice(-2).join(':');
}

function isOf(node: Fields, type: string): boolean {
  const types = node['@type'];
  return Array.isArray(types) ? types.includes(type) : types === type;
}
