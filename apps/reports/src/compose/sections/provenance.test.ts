import { describe, expect, it } from 'vitest';
import { ferryContext } from '../../fixtures/ferry-answer.ts';
import { attestation, suggested } from '../../fixtures/ferry-records.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { composeProvenance } from './provenance.ts';

describe('the provenance', () => {
  it('gives every attestation its place, digest, speaker as printed, and the words quoted with their marks', () => {
    const section = composeProvenance(ferryContext());
    expect(section.title).toBe('Where four attestations were read');
    const table = section.blocks.find((block) => block.kind === 'table');
    expect(table?.groups.map(({ heading }) => wordsOf(heading))).toEqual([
      'A The Courier · two attestations',
      'B Lakeland Post · one attestation',
      'C Outlet not named · one attestation',
    ]);
    const [row] = table?.groups[1]?.rows ?? [];
    expect(row?.id).toBe('attestation-b-1');
    expect(row?.cells.map(({ content }) => wordsOf(content))).toEqual([
      'b-1 direct',
      '10–60 0123456789abcdef',
      'Ana Reyes · source “Reyes” · cue “said” “fares will rise” 12–27',
      '1',
    ]);
    expect(JSON.stringify(row)).toContain('"target":"statement-fares"');
  });

  it('says when an account tells something in its own voice', () => {
    expect(wordsOf(composeProvenance(ferryContext()).blocks)).toContain(
      'narrated 10–60 0123456789abcdef in its own voice',
    );
  });

  it('names chain, setting, note, and the rule of what is only suggested', () => {
    const one = attestation('a-1', 'fares', {
      chain: [{ actor: { recordId: 'actor:west' }, printed: 'West Island' }],
      setting: 'PRESS_CONFERENCE',
      note: 'The mark is lost.',
      review: suggested,
    });
    const words = wordsOf(composeProvenance(ferryContext({ provenance: [{ attestation: one }] })).blocks);
    expect(words).toContain(
      'Ana Reyes at a press conference · source “Reyes” · cue “said” · through “West Island”',
    );
    expect(words).toContain('The mark is lost.');
    expect(words).toContain('suggested by rule same-words');
  });

  it('leads from a report to the others in which the account has the same statement', () => {
    const provenance = [
      attestation('a-1', 'fares'),
      attestation('a-2', 'fares'),
      attestation('b-1', 'fares'),
    ];
    const table = composeProvenance(
      ferryContext({ provenance: provenance.map((one) => ({ attestation: one })) }),
    ).blocks.find((block) => block.kind === 'table');
    const cells = table?.groups.flatMap(({ rows }) => rows.map((row) => row.cells[3]?.content));
    expect(cells?.map(wordsOf)).toEqual(['1 also a-2', '1 also a-1', '1']);
    expect(JSON.stringify(cells?.[0])).toContain('"target":"attestation-a-2"');
  });
});
