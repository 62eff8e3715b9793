import type { Dossier } from '../dossier/dossier.ts';
import { isoDate, present, refer, sameAs, type Node } from './node.ts';

/** What schema.org says of sources and accounts, and PROV of the copies to which accounts go back. */
export function nodesOfAccounts({ sources, accounts, lineages }: Dossier): [id: string, node: Node][] {
  return [
    ...sources.map(({ id, type, name, url, wikidata }): [string, Node] => [
      id,
      present({
        '@type': ['Source', type === 'unknown' ? 'schema:Organization' : 'schema:NewsMediaOrganization'],
        'schema:name': name,
        'schema:url': url && { '@id': url },
        'schema:sameAs': sameAs({ ...(wikidata && { wikidata }) }),
      }),
    ]),
    ...accounts.map((account): [string, Node] => [
      account.id,
      present({
        '@type': ['Account', 'schema:NewsArticle', 'prov:Entity'],
        'schema:headline': account.headline,
        'schema:inLanguage': account.language,
        'schema:datePublished': isoDate(account.published?.date),
        'schema:dateModified': isoDate(account.updated?.date),
        'schema:publisher': refer(account.source),
        'schema:wordCount': account.text.words,
        'schema:url': account.url && { '@id': account.url },
        // PROV states; a derivation that is only inferred stays in Parley's own terms, which say so.
        'prov:wasDerivedFrom': lineages
          .filter(({ inferred, review, members }) => {
            const whole = members.some(
              (member) => member.account === account.id && member.passages.length === 0,
            );
            return whole && !inferred && review.state === 'confirmed';
          })
          .map(({ id }) => refer(id)),
      }),
    ]),
    ...lineages.map(({ id, title, copy }): [string, Node] => [
      id,
      present({
        '@type': ['Lineage', 'prov:Entity'],
        'schema:name': title,
        'prov:wasAttributedTo': copy && refer(copy),
      }),
    ]),
  ];
}
