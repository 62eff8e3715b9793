import { limitParts, limitReasons, type Limit } from '@parley/collation';
import type { InView } from '../../queries/in-view.ts';
import { builder } from '../builder.ts';
import { enumOf } from '../enums.ts';
import { AccountType } from '../refs.ts';

const LimitPartEnum = enumOf('LimitPart', 'What could not be compared for an account.', limitParts, {
  reports: 'None was read, and it leaves nothing out.',
  reportingVerbs: 'Reporting verbs are counted and not classified.',
  modality: 'How firmly reports are said, beyond what quotations show.',
  marks: 'Where quotation marks begin and end otherwise.',
  numbers: 'Recorded values are compared, but not read again from what is printed.',
  times: 'Recorded times are compared, but not read again from what is printed.',
  sharedText: 'Running text was not measured on the text that the account has now.',
  voice: 'Its words are counted in runs between spaces and signs, not as those of other accounts.',
});

const LimitReasonEnum = enumOf('LimitReason', 'Why something could not be compared.', limitReasons, {
  language: 'The rules are for English.',
  script: 'Its script sets no spaces between words.',
  textNotRead: 'Its text was not read.',
  textChanged: 'Its text has changed since it was read.',
});

export const LimitType = builder.objectRef<InView<Limit>>('Limit').implement({
  description: 'That something could not be compared for an account: its silence there says nothing.',
  fields: (t) => ({
    account: t.field({
      type: AccountType,
      description: 'Which account.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    language: t.expose('language', { type: 'LanguageTag', description: 'Its language.' }),
    reason: t.expose('reason', { type: LimitReasonEnum, description: 'Why.' }),
    parts: t.expose('parts', { type: [LimitPartEnum], description: 'What.' }),
  }),
});
