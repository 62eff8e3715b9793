import { describe, expect, it } from 'vitest';
import { ferryAnswer, ferryContext } from '../fixtures/ferry-answer.ts';
import { unreviewed } from '../fixtures/ferry-found.ts';
import { confirmed, refer, suggested } from '../fixtures/ferry-records.ts';
import { wordsOf } from '../fixtures/words-of.ts';
import type { Section } from './blocks.ts';
import { compose } from './compose.ts';
import { composeFindings } from './findings.ts';
import { composeAlone } from './sections/alone.ts';
import { composeTitle } from './sections/cover.ts';
import { composeDiscrepancies } from './sections/discrepancies.ts';
import { composeLineages } from './sections/lineages.ts';
import { composeMatrix } from './sections/matrix.ts';
import { composeProvenance } from './sections/provenance.ts';
import { en } from './wording/en.ts';

const draft = ferryContext(unreviewed());
const reviewed = ferryContext();

/** The marks of a section with what they say, those of legends left out. */
function marksOf(value: unknown): { mark: string; says: string; suggested?: boolean }[] {
  if (Array.isArray(value)) return value.flatMap(marksOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('kind' in value && value.kind === 'mark' && 'says' in value)
    return [value as unknown as { mark: string; says: string }];
  return Object.values(value).flatMap(marksOf);
}

const rowsOf = ({ blocks }: Section) =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.groups.flatMap(({ rows }) => rows) : []));

const lineage = (review: typeof suggested) => ({
  lineage: { recordId: 'lineage:wire', review },
  title: 'A and B share copy',
  copy: null,
  inferred: true,
  narrowed: false,
  strength: 'STRONG' as const,
  members: [{ account: refer('account:a'), whole: true, passages: [] }],
  evidence: [],
});

const explained = (sections: Section[]) =>
  sections.filter(({ blocks }) =>
    wordsOf(blocks.filter(({ kind }) => kind === 'legend')).includes('confirmed by nobody'),
  );

const recorded = (review: typeof suggested, status: 'CONTRADICTORY' | 'COMPATIBLE') => ({
  discrepancy: { recordId: 'discrepancy:when', title: 'When?', explanation: 'They differ.', review },
  rank: 1,
  kind: 'TIME' as const,
  status,
  statements: [],
  accounts: [],
  carriedBy: 0,
  narrowed: false,
  readings: [],
});

describe('what no person has confirmed', () => {
  it('is told apart in the matrix: the statement by a mark before its number', () => {
    const [row] = rowsOf(composeMatrix(draft));
    expect(wordsOf(row?.cells[0]?.content)).toBe('suggested 1');
    expect(wordsOf(rowsOf(composeMatrix(reviewed))[0]?.cells[0]?.content)).toBe('1');
  });

  it('is told apart in the matrix: the attestation by the mark and what it says', () => {
    const [row] = rowsOf(composeMatrix(draft));
    expect(marksOf(row?.cells[3])).toEqual([
      { kind: 'mark', mark: 'indirect', says: 'indirect, suggested', suggested: true },
    ]);
    expect(marksOf(rowsOf(composeMatrix(reviewed))[0]?.cells[3])).toEqual([
      { kind: 'mark', mark: 'indirect', says: 'indirect' },
    ]);
  });

  it('is not told so of a cell of which one report is confirmed', () => {
    const { provenance = [] } = unreviewed();
    const [first, ...others] = provenance;
    if (!first) throw new Error('no attestation');
    const mixed = [{ attestation: { ...first.attestation, review: confirmed } }, ...others];
    const [row] = rowsOf(composeMatrix(ferryContext({ ...unreviewed(), provenance: mixed })));
    expect(marksOf(row?.cells[3])[0]?.says).toBe('indirect');
    expect(marksOf(row?.cells[4])[0]?.says).toBe('direct, suggested');
  });

  it('is told apart among what stands alone, and in the provenance with its rule', () => {
    expect(wordsOf(rowsOf(composeAlone(draft))[0]?.cells[0]?.content)).toBe('suggested 2');
    const [row] = rowsOf(composeProvenance(draft));
    expect(wordsOf(row?.cells[0]?.content)).toBe('a-1 indirect, suggested');
    expect(wordsOf(row?.cells[2]?.content)).toContain('suggested by rule same-words, confidence 0.8');
  });

  it('is told apart among lineages', () => {
    const { independence } = ferryAnswer().comparison;
    const entryOf = (review: typeof suggested) =>
      composeLineages(ferryContext({ independence: { ...independence, lineages: [lineage(review)] } })).find(
        (block) => block.kind === 'entry',
      );
    expect(wordsOf(entryOf(suggested)?.meta)).toBe(
      'Accounts A whole · suggested by rule same-words, confidence 0.8',
    );
    expect(marksOf(entryOf(suggested)).map(({ mark }) => mark)).toEqual(['suggested']);
    expect(wordsOf(entryOf(confirmed)?.meta)).toBe('Accounts A whole');
  });

  it('has its mark explained wherever it is used, and nowhere else', () => {
    expect(explained([composeMatrix(draft), composeAlone(draft), composeProvenance(draft)])).toHaveLength(3);
    expect(explained([composeMatrix(reviewed), composeAlone(reviewed), composeProvenance(reviewed)])).toEqual(
      [],
    );
  });

  it('is said on the first page and over every other one where nothing is confirmed', () => {
    expect(composeTitle(draft).kicker).toBe(
      'Comparative briefing · three accounts, one event · draft, confirmed by nobody',
    );
    expect(wordsOf(composeFindings(draft))).toMatch(/^A draft\. All six records are suggested by rules/);
    expect(compose(ferryAnswer(unreviewed()), en).runningHead).toMatch(/^Draft, confirmed by nobody · /);
    expect(compose(ferryAnswer(), en).runningHead).toBe('Ferry talks: three accounts compared');
  });
});

const section = (
  review: typeof suggested,
  status: 'CONTRADICTORY' | 'COMPATIBLE',
  more: Parameters<typeof ferryContext>[0] = {},
) => composeDiscrepancies(ferryContext({ discrepancies: [recorded(review, status)], ...more }));

describe('a recorded discrepancy', () => {
  const found = [{ discrepancy: refer('discrepancy:when'), rules: ['TIMES_DIFFER' as const] }];

  it('that a rule finds too says so by mark and word, in full and in the table', () => {
    const entry = section(confirmed, 'CONTRADICTORY', { confirmed: found }).blocks.find(
      (block) => block.kind === 'entry',
    );
    expect(wordsOf(entry?.meta)).toBe('time · found by rule too');
    expect(marksOf(entry).map(({ mark }) => mark)).toEqual(['alsoFound']);
    const [row] = rowsOf(section(confirmed, 'COMPATIBLE', { confirmed: found }));
    expect(wordsOf(row?.cells[0]?.content)).toBe('found by rule too 1');
    expect(marksOf(rowsOf(section(confirmed, 'COMPATIBLE')))).toEqual([]);
  });

  it('that nobody has confirmed says so by mark, word and rule, in full and in the table', () => {
    const entry = section(suggested, 'CONTRADICTORY').blocks.find((block) => block.kind === 'entry');
    expect(wordsOf(entry?.meta)).toBe('time · suggested by rule same-words, confidence 0.8');
    expect(marksOf(entry).map(({ mark }) => mark)).toEqual(['suggested']);
    const [row] = rowsOf(section(suggested, 'COMPATIBLE'));
    expect(wordsOf(row?.cells[0]?.content)).toBe('suggested 1');
    expect(wordsOf(row?.cells[1]?.content)).toContain('suggested by rule same-words');
  });
});
