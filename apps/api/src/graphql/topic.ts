import { NodeType, RecordType, StatementType, TopicType } from './refs.ts';

TopicType.implement({
  description: 'What statements are about.',
  interfaces: [NodeType, RecordType],
  fields: (t) => ({
    recordId: t.expose('recordId', { type: 'TopicId', description: 'Id of the topic in its dossier.' }),
    label: t.exposeString('label', { description: 'What the topic is called.' }),
    mediaTopic: t.exposeString('mediaTopic', {
      nullable: true,
      description: 'The IPTC media topic, where one fits: "medtop:" and eight digits.',
    }),
    statements: t.field({
      type: [StatementType],
      description: 'Statements about the topic, also those that tables show under another one.',
      resolve: ({ recordId, view }) => view.statementsAbout(recordId),
    }),
  }),
});
