import {
  placeAgreements,
  ruleReadings,
  type ComparedPlace,
  type ComparedTime,
  type PlaceGroup,
  type TimeGroup,
} from '@parley/collation';
import type { InView } from '../../queries/in-view.ts';
import { builder } from '../builder.ts';
import { enumOf } from '../enums.ts';
import { AccountType, AttestationType, MentionType } from '../refs.ts';
import { PlaceType } from '../talks-parts.ts';
import { AgreementEnum } from './agreement.ts';

export const RuleReadingEnum = enumOf(
  'RuleReading',
  'Whether a rule that reads what is printed comes to what is recorded.',
  ruleReadings,
  {
    same: 'It can mean what is recorded.',
    differs: 'It cannot: one of the two is to be looked at.',
    unread: 'No rule reads it.',
  },
);

const ComparedTimeType = builder.objectRef<InView<ComparedTime>>('ComparedTime').implement({
  description: 'One account’s time among those of the same thing.',
  fields: (t) => ({
    mention: t.field({
      type: MentionType,
      description: 'The mention.',
      resolve: ({ mention, view }) => view.mentions.mustGet(mention),
    }),
    account: t.field({
      type: AccountType,
      description: 'Whose time.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    printed: t.exposeString('printed', { description: 'The phrase as printed.' }),
    date: t.expose('date', { type: 'EdtfDate', description: 'What it is recorded to mean.' }),
    toldOn: t.expose('toldOn', {
      type: 'EdtfDate',
      description:
        'The day on which it is told: that of the account or, failing that, of the talks; never of collection.',
    }),
    own: t.exposeBoolean('own', { description: 'Whether that day is the account’s own.' }),
    resolved: t.expose('resolved', {
      type: 'EdtfDate',
      nullable: true,
      description: 'What the phrase means when told on that day, by rule; null where no rule reads it.',
    }),
    reading: t.expose('reading', {
      type: RuleReadingEnum,
      description: 'Whether the rule comes to the recorded date.',
    }),
    attestation: t.field({
      type: AttestationType,
      nullable: true,
      description: 'The report in which it stands; null outside of all reports.',
      resolve: ({ attestation, view }) => view.attestations.get(attestation ?? undefined),
    }),
  }),
});

export const TimeGroupType = builder.objectRef<InView<TimeGroup>>('TimeGroup').implement({
  description: 'All times that accounts give of the same thing.',
  fields: (t) => ({
    about: t.exposeString('about', { description: 'What is dated.' }),
    agreement: t.expose('agreement', { type: AgreementEnum, description: 'Whether they can be one time.' }),
    times: t.expose('times', {
      type: [ComparedTimeType],
      description: 'By account in the order of the comparison, then in the order of the text.',
    }),
  }),
});

const PlaceAgreementEnum = enumOf('PlaceAgreement', 'Whether places can be one place.', placeAgreements, {
  apart: 'None is known to hold the other.',
  finer: 'Some name a place in what others name.',
  same: 'They are the same.',
  alone: 'One account only names it.',
});

const ComparedPlaceType = builder.objectRef<InView<ComparedPlace>>('ComparedPlace').implement({
  description: 'One account’s place among those of the same thing.',
  fields: (t) => ({
    mention: t.field({
      type: MentionType,
      description: 'The mention.',
      resolve: ({ mention, view }) => view.mentions.mustGet(mention),
    }),
    account: t.field({
      type: AccountType,
      description: 'Whose place.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    printed: t.exposeString('printed', { description: 'The words as printed.' }),
    place: t.expose('place', { type: PlaceType, description: 'The place meant.' }),
    attestation: t.field({
      type: AttestationType,
      nullable: true,
      description: 'The report in which it stands; null outside of all reports.',
      resolve: ({ attestation, view }) => view.attestations.get(attestation ?? undefined),
    }),
  }),
});

export const PlaceGroupType = builder.objectRef<InView<PlaceGroup>>('PlaceGroup').implement({
  description: 'All places that accounts give of the same thing.',
  fields: (t) => ({
    about: t.exposeString('about', { description: 'What is placed.' }),
    agreement: t.expose('agreement', {
      type: PlaceAgreementEnum,
      description: 'Whether they can be one place.',
    }),
    places: t.expose('places', {
      type: [ComparedPlaceType],
      description: 'By account in the order of the comparison, then in the order of the text.',
    }),
  }),
});
