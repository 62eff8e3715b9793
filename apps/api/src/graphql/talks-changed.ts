import type { TalksChange } from '../changes/change-feed.ts';
import { talksIdOf } from '../queries/find-talks.ts';
import { builder } from './builder.ts';
import { enumOf } from './enums.ts';

const TalksChangeKind = enumOf('TalksChangeKind', 'What happened to a dossier.', ['imported', 'removed'], {
  imported: 'It was imported, for the first time or with other content than before.',
  removed: 'It was taken out of the store.',
});

const TalksChangeType = builder.objectRef<TalksChange>('TalksChange').implement({
  description: 'A dossier that is another one than before. Ask for the talks to see what it has now.',
  fields: (t) => ({
    talks: t.exposeID('talks', { description: 'Global id of the talks.' }),
    change: t.expose('change', { type: TalksChangeKind, description: 'What happened.' }),
  }),
});

builder.subscriptionType({ description: 'All that can be listened for.' });

builder.subscriptionField('talksChanged', (t) =>
  t.field({
    type: TalksChangeType,
    description: 'Tells of every dossier that changes in the store from now on, whoever changes it.',
    args: { talks: t.arg.idList({ description: 'Of these talks alone; of all where none is named.' }) },
    subscribe: (_root, { talks }, { changes, listener }) =>
      changes.listen(listener, talks?.length ? new Set(talks.map((id) => talksIdOf(id))) : undefined),
    resolve: (change) => change,
  }),
);
