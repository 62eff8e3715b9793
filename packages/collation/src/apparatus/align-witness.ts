import { matchWords } from './match-words.ts';
import type { Witness } from './witness.ts';

/** What a witness has of one word of the base. */
type BaseWordState = 'same' | 'leftOut' | 'outside';

/** A stretch that is the same in both, or one in which they part; in turn through the whole of both. */
export interface Stretch {
  kind: 'same' | 'parting';
  /** Places of words, end exclusive; equally many in both where they are the same. */
  base: { start: number; end: number };
  witness: { start: number; end: number };
  /** Of the words of the base. */
  state: BaseWordState;
}

/**
 * At the ends of a quotation and at its gaps, where more words of the base are missing than twice the words that
 * stand for them and three more, the quotation does not reach the rest: nobody rewrites ten words as two.
 */
const rewrittenWords = (inWitness: number): number => inWitness * 2 + 3;

/** Aligns a witness with the base. Between two quotations of the witness a stretch always ends. */
export function alignWitness(base: Witness, witness: Witness): Stretch[] {
  const matches = matchWords(
    base.words.map(({ folded }) => folded),
    witness.words.map(({ folded }) => folded),
  );
  const stretches: Stretch[] = [];
  let [inBase, inWitness] = [0, 0];
  const part = (baseEnd: number, witnessEnd: number, atEdge: boolean): void => {
    if (baseEnd === inBase && witnessEnd === inWitness) return;
    const missing = baseEnd - inBase;
    const present = witnessEnd - inWitness;
    const open = atEdge || hasGap(witness, inWitness, witnessEnd);
    stretches.push({
      kind: 'parting',
      base: { start: inBase, end: baseEnd },
      witness: { start: inWitness, end: witnessEnd },
      state: open && (present === 0 || missing > rewrittenWords(present)) ? 'outside' : 'leftOut',
    });
  };
  for (const [nextBase, nextWitness] of matches) {
    part(nextBase, nextWitness, inWitness === 0 && stretches.length === 0);
    const last = stretches.at(-1);
    if (
      last?.kind === 'same' &&
      last.base.end === nextBase &&
      last.witness.end === nextWitness &&
      !witness.gaps.has(nextWitness)
    ) {
      last.base.end += 1;
      last.witness.end += 1;
    } else {
      stretches.push({
        kind: 'same',
        base: { start: nextBase, end: nextBase + 1 },
        witness: { start: nextWitness, end: nextWitness + 1 },
        state: 'same',
      });
    }
    [inBase, inWitness] = [nextBase + 1, nextWitness + 1];
  }
  part(base.words.length, witness.words.length, true);
  return stretches;
}

/** Whether a quotation ends in this stretch, at its beginning or at its end. */
function hasGap({ gaps }: Witness, start: number, end: number): boolean {
  for (let place = start; place <= end; place += 1) if (gaps.has(place)) return true;
  return false;
}
