import type { MatchedFinding, MatchedFindings } from '@parley/collation';
import { DiscrepancyKind } from '@parley/schema';
import { judgements } from './judgements.ts';

/**
 * Kinds that rules cannot decide from records, words and numbers: what a text does not say more finely, in what light
 * it puts something, whether it is garbled or translated take knowledge of the world and a reader's judgement.
 */
const worldly: ReadonlySet<DiscrepancyKind> = new Set(['specificity', 'framing', 'fidelity']);

/** Whether records, words and numbers decide a kind. */
export function isDecidable(kind: DiscrepancyKind): boolean {
  return !worldly.has(kind);
}

/** Counts of one kind, or of several together. */
export interface Tally {
  listed: number;
  /** Of the listed ones. */
  found: number;
  shown: number;
  /** Of the shown findings: those listed. */
  matched: number;
  /** Of the shown findings: those listed, or judged to be right. */
  right: number;
}

/** What rules find of each kind in one dossier. */
export function tallyKinds(name: string, { listed, findings }: MatchedFindings): Map<DiscrepancyKind, Tally> {
  const shown = findings.filter(({ shown: unasked }) => unasked);
  const found = new Set(shown.flatMap((finding) => recordOf(name, finding)?.id ?? []));
  return new Map(
    DiscrepancyKind.options.map((kind) => {
      const own = listed.filter((record) => record.kind === kind);
      const ofKind = shown.filter((finding) => (recordOf(name, finding)?.kind ?? finding.kind) === kind);
      return [
        kind,
        {
          listed: own.length,
          found: own.filter(({ id }) => found.has(id)).length,
          shown: ofKind.length,
          matched: ofKind.filter((finding) => recordOf(name, finding)).length,
          right: ofKind.filter((finding) => isRight(name, finding)).length,
        },
      ];
    }),
  );
}

/** The record that a finding is; none where a reader judged that they are two things. */
export function recordOf(name: string, { id, recorded }: MatchedFinding): MatchedFinding['recorded'] {
  return judgements[name]?.[id] ? undefined : recorded;
}

/** Whether a person listed it or judged it to be right. */
export function isRight(name: string, finding: MatchedFinding): boolean {
  return recordOf(name, finding) !== undefined || (judgements[name]?.[finding.id]?.accepted ?? false);
}

/** Prints recall and precision by kind and together. */
export function printKinds(title: string, tallies: ReadonlyMap<DiscrepancyKind, Tally>): void {
  console.log(`\n${title}`);
  console.log(
    'kind           listed  found  recall   shown  listed  right  precision  (if unlisted is wrong)',
  );
  for (const [kind, tally] of tallies) printRow(`${kind}${worldly.has(kind) ? '*' : ''}`, tally);
  printRow('without *', sumUp([...tallies].filter(([kind]) => isDecidable(kind)).map(([, tally]) => tally)));
  printRow('all', sumUp([...tallies.values()]));
}

/** Adds tallies up. */
export function sumUp(tallies: readonly Tally[]): Tally {
  const sum: Tally = { listed: 0, found: 0, shown: 0, matched: 0, right: 0 };
  for (const tally of tallies) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  return sum;
}

function printRow(label: string, { listed, found, shown, matched, right }: Tally): void {
  const columns = [
    label.padEnd(14),
    String(listed).padStart(6),
    String(found).padStart(6),
    ratio(found, listed).padStart(7),
    String(shown).padStart(7),
    String(matched).padStart(7),
    String(right).padStart(6),
    ratio(right, shown).padStart(10),
    ratio(matched, shown).padStart(12),
  ];
  console.log(columns.join(' '));
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2);
}

/** Prints each rule with what it found, over all dossiers. */
export function printRules(scores: ReadonlyMap<string, MatchedFindings>): void {
  const all = [...scores].flatMap(([name, { findings }]) => findings.map((finding) => ({ name, finding })));
  console.log('\nrule                  found  listed  right  precision  confidence');
  for (const [rule, own] of Map.groupBy(all, ({ finding }) => finding.rule)) {
    const [first] = own;
    if (!first) continue;
    const right = own.filter(({ name, finding }) => isRight(name, finding)).length;
    const kept = first.finding.shown ? '' : '  kept back';
    console.log(
      `${rule.padEnd(21)} ${String(own.length).padStart(5)} ${String(own.filter(({ name, finding }) => recordOf(name, finding)).length).padStart(7)} ${String(right).padStart(6)} ${ratio(right, own.length).padStart(10)} ${first.finding.confidence.toFixed(2).padStart(11)}${kept}`,
    );
  }
}
