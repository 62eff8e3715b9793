import { join } from 'node:path';
import { programName } from '../bundle/program-name.ts';
import { type KeptAnswers, openKeptAnswers } from './kept-answers.ts';

/** The answers that `pnpm briefing` keeps beside its modules; none where the sources run, which may change at any time. */
export function openUsualAnswers(): KeptAnswers | undefined {
  const program = programName();
  if (program === undefined) return undefined;
  return openKeptAnswers(join(import.meta.dirname, '../../node_modules/.cache/parley-answers'), program);
}
