import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { matchFindings, type MatchedFindings } from '@parley/collation';
import { measureScale } from '@parley/collation/bench/scale';
import { findDossiers, readDossier } from '@parley/dossier';
import { isRight, printKinds, printRules, recordOf, sumUp, tallyKinds } from './collation/print-score.ts';

/**
 * `pnpm bench collation`: what rules find in the reviewed dossiers against what persons listed there.
 * `--findings` lists every finding, `--scale` measures time and memory on made dossiers instead.
 */
const { values } = parseArgs({
  // The first one is the name of the benchmark.
  allowPositionals: true,
  options: { scale: { type: 'boolean' }, findings: { type: 'boolean' } },
});
if (values.scale) measureScale();
else await measureRules(values.findings ?? false);

async function measureRules(listFindings: boolean): Promise<void> {
  const scores = new Map<string, MatchedFindings>();
  for (const folder of await findDossiers(fileURLToPath(new URL('../../data', import.meta.url)))) {
    const outcome = await readDossier(folder);
    if (!outcome.ok) throw new Error(`${folder} does not pass its check: pnpm dossier check ${folder}`);
    scores.set(basename(folder), matchFindings(outcome.dossier));
  }
  const tallies = [...scores].map(([name, score]) => ({ name, kinds: tallyKinds(name, score) }));
  for (const { name, kinds } of tallies) printKinds(name, kinds);
  const [first] = tallies;
  if (first && tallies.length > 1) {
    printKinds(
      'together',
      new Map(
        [...first.kinds.keys()].map((kind) => [
          kind,
          sumUp(tallies.flatMap(({ kinds }) => kinds.get(kind) ?? [])),
        ]),
      ),
    );
  }
  console.log(
    '\n* takes knowledge of the world; “right” is listed by a person or accepted in collation/judgements.ts',
  );
  printRules(scores);
  if (listFindings) printFindings(scores);
}

function printFindings(scores: ReadonlyMap<string, MatchedFindings>): void {
  for (const [name, { findings, listed }] of scores) {
    console.log(`\n${name}`);
    for (const finding of findings) {
      const recorded = recordOf(name, finding);
      const sign = recorded ? '=' : isRight(name, finding) ? '+' : '–';
      const kept = finding.shown ? '' : ' (kept back)';
      console.log(`${sign} ${finding.id}${kept}: ${finding.explanation} ${recorded?.id ?? ''}`);
    }
    const found = new Set(findings.flatMap((finding) => recordOf(name, finding)?.id ?? []));
    for (const { id, kind, title } of listed)
      if (!found.has(id)) console.log(`missed ${kind} ${id}: ${title}`);
  }
}
