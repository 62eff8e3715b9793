import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { matchFindings, measuredFindings, type MatchedFindings } from '@parley/collation';
import { findDossiers, readDossier } from '@parley/dossier';
import { describe, expect, it } from 'vitest';
import { judgements } from './judgements.ts';
import { isDecidable, isRight, sumUp, tallyKinds } from './print-score.ts';

const scores = new Map<string, MatchedFindings>();
for (const folder of await findDossiers(fileURLToPath(new URL('../../../data', import.meta.url)))) {
  const outcome = await readDossier(folder);
  if (outcome.ok) scores.set(basename(folder), matchFindings(outcome.dossier));
}

describe('the rules', () => {
  it('find seven in ten of what persons listed that needs no knowledge of the world, and are right four times in five', () => {
    const kinds = [...scores].flatMap(([name, score]) => [...tallyKinds(name, score)]);
    const { listed, found, shown, right } = sumUp(
      kinds.filter(([kind]) => isDecidable(kind)).map(([, tally]) => tally),
    );
    expect(found / listed).toBeGreaterThanOrEqual(0.7);
    expect(right / shown).toBeGreaterThanOrEqual(0.8);
  });

  it('show no kind unasked in which they are wrong more often than two times in five', () => {
    const kinds = Map.groupBy(
      [...scores].flatMap(([name, score]) => [...tallyKinds(name, score)]),
      ([kind]) => kind,
    );
    for (const [kind, tallies] of kinds) {
      const { shown, right } = sumUp(tallies.map(([, tally]) => tally));
      expect({ kind, precise: shown === 0 || right / shown >= 0.6 }).toEqual({ kind, precise: true });
    }
  });

  it('have the confidence that the dossiers bear out', () => {
    const measured: Record<string, Record<string, [found: number, right: number]>> = {};
    for (const [name, { findings }] of scores) {
      for (const finding of findings) {
        const kinds = (measured[finding.rule] ??= {});
        const counts = (kinds[finding.kind] ??= [0, 0]);
        counts[0] += 1;
        if (isRight(name, finding)) counts[1] += 1;
      }
    }
    expect(measuredFindings).toEqual(measured);
  });

  it('are judged in findings that they still make', () => {
    for (const [name, judged] of Object.entries(judgements)) {
      const made = new Set(scores.get(name)?.findings.map(({ id }) => id));
      expect(Object.keys(judged).filter((id) => !made.has(id))).toEqual([]);
    }
  });
});
