import { attestationDimensions, attestationList } from '../../queries/lists/attestations.ts';
import { ModeEnum, SettingEnum } from '../attestation.ts';
import { AttestationConnection } from '../connections.ts';
import { filterInput, heldInput, listField } from '../list-field.ts';
import { ReviewStateEnum } from '../review.ts';
import { ParticipantRoleEnum } from '../talks-parts.ts';
import { passageOrder } from './passage-order.ts';
import { statementInputs, statementKindInput } from './statement-inputs.ts';

listField('attestations', {
  description: 'How accounts report what was said.',
  type: AttestationConnection,
  list: attestationList,
  groups: { name: 'attestationGroups', by: attestationDimensions },
  filter: filterInput<typeof attestationList.fields>('AttestationFilter', 'Which attestations.', (t) => ({
    talks: t.idList({ description: 'Of these talks.' }),
    held: heldInput(t),
    text: t.string({
      description:
        'With all these words, as `search` compares them, in the gist of a statement that is reported or in a quotation.',
    }),
    account: t.stringList({ description: 'In one of these accounts, by siglum ("A") or id.' }),
    source: t.idList({ description: 'In an account of one of these sources.' }),
    speaker: t.idList({ description: 'In which one of these actors speaks.' }),
    side: t.idList({ description: 'In which somebody speaks who speaks for one of these actors.' }),
    role: t.field({
      type: [ParticipantRoleEnum],
      description:
        'In which somebody speaks who takes one of these parts in the talks, or speaks for who does.',
    }),
    through: t.idList({ description: 'With one of these actors in the chain of attribution.' }),
    ...statementInputs(t, 'Reporting'),
    kind: statementKindInput(t, 'Reporting'),
    mode: t.field({ type: [ModeEnum], description: 'In one of these modes.' }),
    setting: t.field({ type: [SettingEnum], description: 'Said in one of these settings.' }),
    review: t.field({ type: [ReviewStateEnum], description: 'In one of these states of review.' }),
  })),
  orders: {
    PASSAGE: passageOrder('attestations'),
  },
});
