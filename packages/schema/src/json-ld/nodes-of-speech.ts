import type { Dossier } from '../dossier/dossier.ts';
import type { Figure } from '../records/figure.ts';
import type { StatementKind } from '../records/statement.ts';
import { isoDate, present, refer, type Node } from './node.ts';

/** The kinds of statement that hold something to be so, and can therefore be a schema:Claim. */
export const claimKinds: ReadonlySet<StatementKind> = new Set(['claim', 'denial', 'assessment']);

/** What schema.org says of statements and figures, and of what is only named. */
export function nodesOfSpeech(dossier: Dossier): [id: string, node: Node][] {
  const accounts = new Map<string, Set<string>>();
  for (const { account, statements } of dossier.attestations) {
    for (const id of statements) accounts.set(id, (accounts.get(id) ?? new Set()).add(account));
  }
  return [
    ...dossier.statements.map((statement): [string, Node] => [
      statement.id,
      present({
        '@type': ['Statement', claimKinds.has(statement.kind) ? 'schema:Claim' : 'schema:Statement'],
        'schema:text': statement.gist,
        'schema:author': statement.speaker && refer(statement.speaker),
        'schema:about': statement.topics.map(refer),
        'schema:dateCreated': isoDate(statement.said),
        'schema:appearance': claimKinds.has(statement.kind)
          ? [...(accounts.get(statement.id) ?? [])].map(refer)
          : undefined,
      }),
    ]),
    ...dossier.figures.map((figure): [string, Node] => [figure.id, figureNode(figure)]),
    ...dossier.mentions.map(({ id }): [string, Node] => [id, { '@type': 'Mention' }]),
    ...dossier.variants.map(({ id, title }): [string, Node] => [
      id,
      { '@type': 'Variant', 'schema:name': title },
    ]),
    ...dossier.discrepancies.map(({ id, title, explanation }): [string, Node] => [
      id,
      { '@type': 'Discrepancy', 'schema:name': title, 'schema:description': explanation },
    ]),
  ];
}

function figureNode({ value, upper, bound, unit, counts }: Figure): Node {
  const above = bound === 'atLeast' || bound === 'over' || bound === 'between';
  const below = bound === 'atMost' || bound === 'under';
  return present({
    '@type': ['Figure', 'schema:QuantitativeValue'],
    'schema:name': counts,
    'schema:unitText': unit,
    'schema:value': above || below ? undefined : value,
    'schema:minValue': above ? value : undefined,
    'schema:maxValue': below ? value : upper,
  });
}
