import { SourceType as SourceTypeOf } from '@parley/schema';
import { enumOf } from './enums.ts';
import { AccountType, NodeType, RecordType, SourceType } from './refs.ts';

export const SourceTypeEnum = enumOf('SourceType', 'What a source is.', SourceTypeOf.options, {
  outlet: 'Publishes accounts.',
  agency: 'Supplies accounts to outlets.',
  unknown: 'The text does not name its outlet.',
});

SourceType.implement({
  description: 'Who publishes or supplies accounts. May be unknown, and then says so with the evidence.',
  interfaces: [NodeType, RecordType],
  fields: (t) => ({
    recordId: t.expose('recordId', { type: 'SourceId', description: 'Id of the source in its dossier.' }),
    type: t.expose('type', { type: SourceTypeEnum, description: 'What the source is.' }),
    name: t.exposeString('name', { nullable: true, description: 'Its name; null where no text names it.' }),
    country: t.expose('country', {
      type: 'CountryCode',
      nullable: true,
      description: 'Country of the source.',
    }),
    url: t.exposeString('url', { nullable: true, description: 'Its address on the web.' }),
    wikidata: t.expose('wikidata', {
      type: 'WikidataId',
      nullable: true,
      description: 'The source in Wikidata.',
    }),
    evidence: t.exposeString('evidence', {
      description: 'What in the text shows who the source is or, where unnamed, what it does show.',
    }),
    accounts: t.field({
      type: [AccountType],
      description: 'The accounts that it publishes.',
      resolve: ({ recordId, view }) => view.accounts.all.filter(({ source }) => source === recordId),
    }),
  }),
});
