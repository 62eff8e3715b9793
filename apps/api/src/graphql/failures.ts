import {
  AccountNotFound,
  InvalidCursor,
  InvalidFilter,
  InvalidPage,
  RecordNotFound,
  TalksNotFound,
  type Failure,
} from '../queries/failures.ts';
import { builder } from './builder.ts';

/** What all failures have. */
export const FailureType = builder.interfaceRef<Failure>('Failure').implement({
  description: 'Why a question has no answer, and what to do about it.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What is wrong.' }),
    hint: t.exposeString('hint', { description: 'What to do.' }),
  }),
});

builder.objectType(TalksNotFound, {
  name: 'TalksNotFound',
  description: 'The talks asked for do not exist.',
  interfaces: [FailureType],
  fields: (t) => ({
    asked: t.exposeString('asked', { description: 'What was asked for.' }),
    known: t.expose('known', { type: ['TalksId'], description: 'Talks that do exist, at most twenty.' }),
  }),
});

builder.objectType(AccountNotFound, {
  name: 'AccountNotFound',
  description: 'The account asked for does not exist.',
  interfaces: [FailureType],
  fields: (t) => ({
    asked: t.exposeString('asked', { description: 'What was asked for.' }),
    known: t.exposeStringList('known', {
      description: 'Sigla of the accounts that do exist, at most twenty.',
    }),
  }),
});

builder.objectType(RecordNotFound, {
  name: 'RecordNotFound',
  description: 'A record that a filter names does not exist.',
  interfaces: [FailureType],
  fields: (t) => ({
    asked: t.exposeString('asked', { description: 'What was asked for.' }),
    known: t.exposeStringList('known', { description: 'Ids of such records that do exist, at most twenty.' }),
  }),
});

builder.objectType(InvalidCursor, {
  name: 'InvalidCursor',
  description: 'A cursor was not given out by this list, in this order.',
  interfaces: [FailureType],
  fields: (t) => ({ asked: t.exposeString('asked', { description: 'The cursor.' }) }),
});

builder.objectType(InvalidFilter, {
  name: 'InvalidFilter',
  description: 'A filter asks for what no record can be.',
  interfaces: [FailureType],
});

builder.objectType(InvalidPage, {
  name: 'InvalidPage',
  description: 'A page of this size, or from both ends at once, is not to be had.',
  interfaces: [FailureType],
  fields: (t) => ({
    asked: t.exposeInt('asked', { description: 'The size asked for.' }),
    most: t.exposeInt('most', { description: 'The greatest size.' }),
  }),
});
