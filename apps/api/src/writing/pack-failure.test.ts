import { expect, test } from 'vitest';
import { Failure, InvalidFilter, RecordNotFound, TalksNotFound } from '../queries/failures.ts';
import { DossierNotWritable, refuseDecision, VersionConflict } from './failures.ts';
import { packFailure, unpackFailure } from './pack-failure.ts';

test.each([
  new TalksNotFound('talks:atlantis', ['talks:ferry']),
  new RecordNotFound('statement', 'statement:none', ['statement:s-0'], 'these talks'),
  new VersionConflict('before', null),
  new VersionConflict(null, 'now'),
  refuseDecision('nothing-decided', 'No record is named', 'Name one at least.'),
  new DossierNotWritable('talks:ferry'),
])('%s is the same on the other side of a thread', (failure) => {
  const unpacked = unpackFailure(structuredClone(packFailure(failure)));
  expect(unpacked).toBeInstanceOf(Failure);
  expect(unpacked).toBeInstanceOf(failure.constructor);
  expect(unpacked.name).toBe(failure.name);
  const { message, hint } = failure;
  expect(unpacked).toMatchObject({ ...Object.fromEntries(Object.entries(failure)), message, hint });
});

test('A failure that writing does not have is a bug', () => {
  expect(() => packFailure(new InvalidFilter('No day', 'Give one.'))).toThrow('InvalidFilter');
});
