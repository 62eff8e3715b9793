import { checkTexts, type AccountId, type Dossier } from '@parley/schema';
import type { LocatedProblem } from '../located-problem.ts';
import type { Positions } from '../merge/positions.ts';
import { readTexts } from './read-texts.ts';

/** What a check of a dossier against its texts found, and how much it verified. */
export interface TextsOutcome {
  readonly problems: readonly LocatedProblem[];
  /** The texts that were there, untouched: anchors count from their first code unit. */
  readonly texts: ReadonlyMap<AccountId, string>;
  /** Anchors whose passage has the recorded digest and number of words. */
  readonly anchors: number;
  /** Quotations and other printed forms that stand in the text character for character. */
  readonly printed: number;
}

/** Checks every anchor and every printed form of a dossier against the texts in a folder. */
export async function checkAgainstTexts(
  { dossier, positions }: { readonly dossier: Dossier; readonly positions: Positions },
  textsAt: string,
): Promise<TextsOutcome> {
  const { texts, problems } = readTexts(dossier, positions, textsAt);
  const checked = await checkTexts(dossier, texts);
  const located = checked.problems.map(({ code, path, message, hint }) => ({
    ...positions.locate(path),
    code,
    message,
    hint,
  }));
  const told = new Set(problems.map(placeKey));
  return {
    // A text that cannot be read is not also missing.
    problems: [
      ...problems,
      ...located.filter((problem) => problem.code !== 'text-missing' || !told.has(placeKey(problem))),
    ],
    texts,
    anchors: checked.anchors,
    printed: checked.printed,
  };
}

function placeKey({ file, line, column }: LocatedProblem): string {
  return `${file}:${line}:${column}`;
}
