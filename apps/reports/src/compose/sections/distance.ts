import { siglumRuns } from '../account-runs.ts';
import type { Block } from '../blocks.ts';
import { caption } from '../captions.ts';
import type { Context } from '../context.ts';
import { inLanguage, link } from '../runs.ts';
import { placeOf } from '../targets.ts';

/** Words that accounts put into quotation marks to keep their distance from them. */
export function composeDistance(context: Context): Block[] {
  const { words, comparison, records } = context;
  const quotations = comparison.provenance
    .map(({ attestation }) => records.attestation(attestation))
    .flatMap(({ recordId, account, quotations: all }) =>
      all
        .filter(({ use }) => use === 'DISTANCE')
        .map((quotation) => ({ account, quotation, attestation: recordId })),
    );
  if (quotations.length === 0) return [];
  return [
    { kind: 'heading', level: 2, id: 'telling-distance', text: [words.telling.distance(quotations.length)] },
    {
      kind: 'table',
      id: 'table-distance',
      caption: caption(
        context,
        words.telling.distanceCaption,
        words.telling.distanceBasis(quotations.length),
      ),
      columns: [
        { head: [words.telling.columns.account], width: { kind: 'fit' }, rowHeader: true, face: 'sans' },
        { head: [words.telling.columns.words], width: { kind: 'share', weight: 1 } },
      ],
      groups: [
        {
          rows: records.accounts
            .map((account) => ({
              account,
              held: quotations.filter((one) => one.account.recordId === account.recordId),
            }))
            .filter(({ held }) => held.length > 0)
            .map(({ account, held }) => ({
              cells: [
                { content: siglumRuns(context, [account]) },
                {
                  content: inLanguage(
                    account.language,
                    words.language,
                    ...held.flatMap(({ quotation, attestation }, index) => [
                      index === 0 ? '' : words.comma,
                      link(placeOf(attestation), [words.quote(quotation.words)]),
                    ]),
                  ),
                },
              ],
            })),
        },
      ],
    },
  ];
}
