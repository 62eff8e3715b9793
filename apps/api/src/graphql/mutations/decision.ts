import { DecisionAction, type Decision } from '@parley/schema';
import { builder } from '../builder.ts';
import { enumOf } from '../enums.ts';

const DecisionActionEnum = enumOf('DecisionAction', 'What was done to a dossier.', DecisionAction.options, {
  import: 'It was put there as a whole.',
  confirm: 'Records were confirmed.',
  reject: 'Records were turned down.',
  merge: 'Statements were made one.',
  split: 'A statement was parted in two.',
  correct: 'Fields of records were corrected.',
});

/** An entry of the audit trail. */
export const DecisionType = builder.objectRef<Decision>('Decision').implement({
  description:
    'One entry of the audit trail. `before` is `after` of the entry before it, unless the files were changed by hand in between.',
  fields: (t) => ({
    at: t.expose('at', { type: 'EdtfDate', description: 'When it was decided: UTC, to the second.' }),
    by: t.exposeString('by', { description: 'Who decided: the name of the token.' }),
    action: t.expose('action', { type: DecisionActionEnum, description: 'What was done.' }),
    records: t.exposeStringList('records', {
      description: 'The ids, in their own dossier, of the records concerned; those that are gone too.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'Why, where it was said.' }),
    before: t.exposeString('before', {
      nullable: true,
      description: 'Digest of the dossier without its trail, before it; null where there was none.',
    }),
    after: t.exposeString('after', { description: 'Digest of the dossier without its trail, after it.' }),
  }),
});
