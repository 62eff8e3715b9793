import { describe, expect, it } from 'vitest';
import type { DiscrepancyFieldsFragment } from '../../__generated__/graphql.ts';
import { ferryAnswer, ferryContext } from '../../fixtures/ferry-answer.ts';
import { confirmed, passage, refer } from '../../fixtures/ferry-records.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { composeFindings } from '../findings.ts';
import { composeDiscrepancies } from './discrepancies.ts';

type Reading = DiscrepancyFieldsFragment['readings'][number];

const reading = (letters: string, gist: string, narrowed: boolean): Reading => ({
  accounts: Array.from(letters, (letter) => refer(`account:${letter}`)),
  gist,
  narrowed,
  evidence: Array.from(letters, (letter) => ({
    kind: 'ATTESTATION' as const,
    account: refer(`account:${letter}`),
    attestation: refer(`attestation:${letter}-1`),
    printed: null,
    anchor: passage(20, 29),
  })),
});

/** Whether fares rise, of which C too was recorded to say something. */
const discrepancy = (readings: Reading[]): DiscrepancyFieldsFragment => ({
  discrepancy: {
    recordId: 'discrepancy:fares',
    title: 'Do fares rise?',
    explanation: 'C and A cannot both be right.',
    review: confirmed,
  },
  rank: 1,
  kind: 'MODALITY',
  status: 'CONTRADICTORY',
  statements: [refer('statement:fares')],
  accounts: [refer('account:a'), refer('account:b')],
  carriedBy: 2,
  narrowed: true,
  readings,
});

const compared = ferryAnswer().comparison.accounts.slice(0, 2);
const both = [
  reading('ab', 'They do: says Reyes (A), say B and C themselves.', true),
  reading('a', 'They do not.', false),
];
const contextOf = (readings: Reading[]) =>
  ferryContext({
    accounts: compared,
    discrepancies: [discrepancy(readings)],
    findings: [
      {
        __typename: 'ContradictionFinding',
        discrepancy: refer('discrepancy:fares'),
        discrepancyKind: 'MODALITY',
        readings,
      },
    ],
  });

describe('of a discrepancy that was recorded about accounts too that are not compared', () => {
  it('a reading is told from the reports, and the explanation left out', () => {
    const section = composeDiscrepancies(contextOf(both));
    const words = wordsOf(section.blocks);
    expect(words).toContain('Fares will rise');
    expect(words).toContain('They do not.');
    expect(words).toContain('recorded about all three accounts');
    expect(words).not.toMatch(/\bC\b/);
  });

  it('the key findings say the same', () => {
    const words = wordsOf(composeFindings(contextOf(both)));
    expect(words).toContain('Fares will rise');
    expect(words).not.toContain('C themselves');
  });

  it('the headline judges claims where one account reports what another does and more', () => {
    expect(composeDiscrepancies(contextOf(both)).title).toBe(
      'On the one point what is reported cannot all be true',
    );
  });

  it('the headline judges the accounts where each has what the other has not', () => {
    const apart = [reading('a', 'They do.', true), reading('b', 'They do not.', false)];
    expect(composeDiscrepancies(contextOf(apart)).title).toMatch(/the accounts cannot both be right$/);
  });

  it('what no report bears out is printed with a mark that says of whom it was recorded', () => {
    const silent = { ...reading('b', 'Not mentioned.', true), evidence: [] };
    const words = wordsOf(composeDiscrepancies(contextOf([reading('a', 'They do.', false), silent])).blocks);
    expect(words).toMatch(/Not mentioned\. \(recorded about all three accounts/);
  });
});
