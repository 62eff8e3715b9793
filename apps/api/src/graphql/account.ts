import {
  BlockKind,
  CreditKind,
  type AccountDate,
  type AccountText,
  type Block,
  type Credit,
  type Dateline,
} from '@parley/schema';
import type { DossierView } from '../queries/dossier-view.ts';
import { AnchorType, PrintedType } from './anchor.ts';
import { builder } from './builder.ts';
import { enumOf } from './enums.ts';
import { AccountType, AttestationType, LineageType, NodeType, RecordType, SourceType } from './refs.ts';
import { PlaceType } from './talks-parts.ts';

const BlockKindEnum = enumOf('BlockKind', 'What a stretch of an account’s text is.', BlockKind.options, {
  headline: 'The headline.',
  highlights: 'Highlights under the headline.',
  lead: 'The first paragraph.',
  body: 'Running text.',
  crossHead: 'A heading inside the text.',
  date: 'The date of publication or update.',
  byline: 'Who wrote it.',
  dateline: 'Where it was written.',
  credit: 'Who supplied, wrote or edited it.',
  correction: 'A correction.',
  caption: 'Caption of a picture.',
  photoCredit: 'Who took a picture.',
  paywall: 'A line that asks for money or registration.',
  advertisement: 'An advertisement.',
  relatedLinks: 'Links to other articles.',
  commentForm: 'A form or invitation for comments.',
  navigation: 'Navigation of the page.',
  collectionDate: 'The day the page was saved; no date of publication.',
});

const CreditKindEnum = enumOf('CreditKind', 'What a credit line credits.', CreditKind.options, {
  agency: 'An agency that supplied the copy.',
  reporting: 'Reporting.',
  writing: 'Writing.',
  editing: 'Editing.',
  photo: 'Pictures.',
  outlet: 'Another outlet from which the text is taken.',
  standards: 'A statement of standards.',
});

const BlockType = builder.objectRef<Block>('Block').implement({
  description: 'A labelled stretch of an account’s text.',
  fields: (t) => ({
    kind: t.expose('kind', { type: BlockKindEnum, description: 'What it is.' }),
    anchor: t.expose('anchor', { type: AnchorType, description: 'Where it stands.' }),
  }),
});

const CreditType = builder.objectRef<Credit & { view: DossierView }>('Credit').implement({
  description: 'A credit as the account prints it.',
  fields: (t) => ({
    kind: t.expose('kind', { type: CreditKindEnum, description: 'What it credits.' }),
    printed: t.exposeString('printed', { description: 'The words.' }),
    source: t.field({
      type: SourceType,
      nullable: true,
      description: 'The source that is credited, where it is one.',
      resolve: ({ source, view }) => view.sources.get(source),
    }),
    anchor: t.expose('anchor', { type: AnchorType, description: 'Where it stands.' }),
  }),
});

const AccountDateType = builder.objectRef<AccountDate>('AccountDate').implement({
  description: 'A date of an account with what in the text shows it.',
  fields: (t) => ({
    date: t.expose('date', { type: 'EdtfDate', description: 'The date.' }),
    evidence: t.exposeString('evidence', { description: 'What shows it.' }),
    anchor: t.expose('anchor', { type: AnchorType, nullable: true, description: 'Where the text shows it.' }),
  }),
});

const DatelineType = builder.objectRef<Dateline>('Dateline').implement({
  description: 'Where an account says that it was written.',
  fields: (t) => ({
    printed: t.exposeString('printed', { description: 'The words.' }),
    place: t.expose('place', { type: PlaceType, description: 'The place they name.' }),
    anchor: t.expose('anchor', { type: AnchorType, description: 'Where they stand.' }),
  }),
});

const AccountTextType = builder.objectRef<AccountText>('AccountText').implement({
  description: 'The text that an account’s anchors point into; the text itself is not kept.',
  fields: (t) => ({
    file: t.exposeString('file', { description: 'Name of its file in the folder of texts.' }),
    digest: t.expose('digest', { type: 'TextDigest', description: 'Digest of the whole text.' }),
    length: t.exposeInt('length', { description: 'UTF-16 code units.' }),
    words: t.exposeInt('words', { description: 'Number of words, page furniture included.' }),
  }),
});

AccountType.implement({
  description: 'One article by one source.',
  interfaces: [NodeType, RecordType],
  fields: (t) => ({
    recordId: t.expose('recordId', { type: 'AccountId', description: 'Id of the account in its dossier.' }),
    siglum: t.exposeString('siglum', { description: 'The letters that stand for it in tables.' }),
    source: t.field({
      type: SourceType,
      description: 'Who publishes it.',
      resolve: ({ source, view }) => view.sources.mustGet(source),
    }),
    headline: t.exposeString('headline', { description: 'Its headline as printed.' }),
    language: t.expose('language', { type: 'LanguageTag', description: 'Language it is written in.' }),
    published: t.expose('published', {
      type: AccountDateType,
      nullable: true,
      description: 'When it was published; null where the text does not say.',
    }),
    updated: t.expose('updated', {
      type: AccountDateType,
      nullable: true,
      description: 'When it was updated.',
    }),
    collected: t.expose('collected', {
      type: AccountDateType,
      nullable: true,
      description: 'The day the page was saved; no date of publication.',
    }),
    dateline: t.expose('dateline', {
      type: DatelineType,
      nullable: true,
      description: 'Where it says that it was written.',
    }),
    bylines: t.expose('bylines', { type: [PrintedType], description: 'Who wrote it, as printed.' }),
    credits: t.field({
      type: [CreditType],
      description: 'Credits as printed.',
      resolve: ({ credits, view }) => credits.map((credit) => ({ ...credit, view })),
    }),
    url: t.exposeString('url', { nullable: true, description: 'Its address on the web.' }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a reader must know of the text: garbled lines, lost marks, signs of translation.',
    }),
    text: t.expose('text', { type: AccountTextType, description: 'The text that was read.' }),
    blocks: t.expose('blocks', {
      type: [BlockType],
      description: 'What each stretch of the text is, in its order.',
    }),
    attestations: t.field({
      type: [AttestationType],
      description: 'What it reports.',
      resolve: ({ recordId, view }) => view.attestationsIn(recordId),
    }),
    lineages: t.field({
      type: [LineageType],
      description: 'Copies that it, or passages of it, goes back to.',
      resolve: ({ recordId, view }) => view.lineagesOf(recordId),
    }),
  }),
});
