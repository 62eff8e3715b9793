import { join } from 'node:path';
import { programName } from '../bundle/program-name.ts';
import type { ReportDocument } from '../compose/blocks.ts';
import type { Paper } from '../layout/styles.ts';
import { type KeptAnswers, openKeptAnswers } from './kept-answers.ts';
import { type KeptLayout, openKeptLayout } from './kept-layouts.ts';
import { openKeptSections, type SectionStore } from './kept-sections.ts';

/** The answers that `pnpm briefing` keeps beside its modules; none where the sources run, which may change at any time. */
export function openUsualAnswers(): KeptAnswers | undefined {
  return openUsual('parley-answers', openKeptAnswers);
}

/** The sections that it keeps there. */
export function openUsualSections(): SectionStore | undefined {
  return openUsual('parley-sections', openKeptSections);
}

/** The pages of a report that it keeps there. */
export function openUsualLayout(report: ReportDocument, paper: Paper): KeptLayout | undefined {
  return openUsual('parley-layouts', (folder, program) => openKeptLayout(folder, program, report, paper));
}

function openUsual<Kept>(name: string, open: (folder: string, program: string) => Kept): Kept | undefined {
  const program = programName();
  if (program === undefined) return undefined;
  return open(join(import.meta.dirname, '../../node_modules/.cache', name), program);
}
