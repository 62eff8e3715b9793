import type { LeftOut } from '../../queries/count-left-out.ts';
import type { InView } from '../../queries/in-view.ts';
import { builder } from '../builder.ts';

export const LeftOutType = builder.objectRef<InView<LeftOut>>('LeftOut').implement({
  description:
    'How many records of the accounts compared no person has confirmed, or rest on such alone. Rejected ones do not count.',
  fields: (t) => ({
    statements: t.exposeInt('statements', { description: 'Statements.' }),
    attestations: t.exposeInt('attestations', { description: 'Reports.' }),
    quotations: t.exposeInt('quotations', { description: 'Quotations in those reports.' }),
    figures: t.exposeInt('figures', { description: 'Quantities.' }),
    mentions: t.exposeInt('mentions', { description: 'Times, places, participants, names and labels.' }),
    variants: t.exposeInt('variants', { description: 'Quotations worded several ways.' }),
    discrepancies: t.exposeInt('discrepancies', { description: 'Differences.' }),
    lineages: t.exposeInt('lineages', { description: 'Common copies.' }),
  }),
});
