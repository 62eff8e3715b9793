import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dossierFile, readDossier } from '@parley/dossier';
import { draftDossier } from '@parley/ingest';
import type { Dossier } from '@parley/schema';
import { loadArticles } from './load-articles.ts';
import { exitCodes, oneLine, type Output } from './output.ts';
import { draftUsage, parseDraftArguments } from './parse-draft-arguments.ts';
import { writeDraft } from './write-draft.ts';

/** What the draft command needs of the terminal. */
export interface DraftOutput extends Output {
  /** Shows how far it is; absent where nobody watches. */
  readonly progress?: (done: number, all: number) => void;
}

/** Reads articles and writes a draft dossier. Resolves to the exit code. */
export async function runDraft(args: readonly string[], output: DraftOutput): Promise<number> {
  const parsed = parseDraftArguments(args);
  if (parsed.command === 'help') {
    output.out(draftUsage);
    return exitCodes.well;
  }
  if (parsed.command === 'unknown') {
    output.err(`${parsed.message}\n\n${draftUsage}`);
    return exitCodes.usage;
  }
  const earlier = await readEarlier(parsed.out, output);
  if (earlier === 'unsound') return exitCodes.problems;
  const { articles, failures } = await loadArticles(parsed.files);
  for (const failure of failures) output.err(oneLine(failure));
  const draft = await draftDossier(articles, {
    talks: parsed.talks,
    ...(parsed.title !== undefined && { title: parsed.title }),
    ...(earlier && { earlier }),
    ...(output.progress && { onArticle: output.progress }),
  });
  for (const { article, message, hint } of draft.problems)
    output.err(oneLine(`${article}: ${message}. ${hint}`));
  const { accounts, attestations, statements, actors } = draft.dossier;
  if (accounts.length === 0) {
    output.err('No article could be read, so nothing was written.');
    return exitCodes.problems;
  }
  writeDraft(parsed.out, draft);
  const confirmed = attestations.filter(({ review }) => review.state === 'confirmed').length;
  output.out(
    `${parsed.out}: ${accounts.length} accounts, ${attestations.length} reports of ${statements.length} statements by ${actors.length} actors; ` +
      `${confirmed} reports confirmed, ${draft.doubts.size} in doubt. Next: pnpm review ${parsed.out}`,
  );
  return failures.length > 0 || draft.problems.length > 0 ? exitCodes.problems : exitCodes.well;
}

async function readEarlier(folder: string, output: Output): Promise<Dossier | undefined | 'unsound'> {
  if (!existsSync(join(folder, dossierFile))) return undefined;
  const outcome = await readDossier(folder);
  if (outcome.ok) return outcome.dossier;
  output.err(`The dossier in ${folder} has problems; mend them first, so that no decision is lost:`);
  for (const { file, line, message } of outcome.problems.slice(0, 10))
    output.err(oneLine(`${file}:${line} ${message}`));
  return 'unsound';
}
