import type { Anchor } from '../anchors/anchor.ts';
import { toPositionSelector } from '../anchors/selectors.ts';
import type { AccountId } from '../ids.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { present, refer, type Node } from './node.ts';

/**
 * Attestations as W3C annotations whose body is what was said and whose target is the passage, and quotations as
 * schema:Quotation. Source: https://www.w3.org/TR/annotation-vocab/
 */
export function nodesOfReports(
  dossier: Dossier,
  texts: ReadonlyMap<AccountId, string> = new Map(),
): [id: string, node: Node][] {
  const lengths = new Map(dossier.accounts.map(({ id, text }) => [id, text.length]));
  return dossier.attestations.flatMap(({ id, account, statements, speaker, passage, quotations }) => {
    const held = texts.get(account);
    // Another text than the one that was read would give positions of something else.
    const text = held?.length === lengths.get(account) ? held : undefined;
    return [
      [
        id,
        {
          '@type': ['Attestation', 'oa:Annotation'],
          'oa:motivatedBy': { '@id': 'oa:identifying' },
          'oa:hasBody': statements.map(refer),
          'oa:hasTarget': target(account, positionOf(text, passage)),
        },
      ],
      ...quotations.map((quotation): [string, Node] => [
        quotation.id,
        present({
          '@type': ['Quotation', 'schema:Quotation'],
          'schema:text': quotation.words,
          'schema:isPartOf': refer(account),
          'schema:spokenByCharacter': quotation.use === 'speech' && speaker ? refer(speaker) : undefined,
          'oa:hasTarget': target(account, [
            { '@type': 'oa:TextQuoteSelector', 'oa:exact': quotation.words },
            ...positionOf(text, quotation.anchor),
          ]),
        }),
      ]),
    ] satisfies [string, Node][];
  });
}

function target(account: AccountId, selectors: Node[]): Node {
  return present({
    '@type': 'oa:SpecificResource',
    'oa:hasSource': refer(account),
    'oa:hasSelector': selectors,
  });
}

/** The position in code points, which only the text itself can tell. */
function positionOf(text: string | undefined, anchor: Anchor): Node[] {
  if (text === undefined) return [];
  const { start, end } = toPositionSelector(text, anchor);
  return [{ '@type': 'oa:TextPositionSelector', 'oa:start': start, 'oa:end': end }];
}
