import { draftDossier, type Draft } from '@parley/ingest';
import { checkOut } from './check-out.ts';
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
  const folder = await checkOut(parsed.out, parsed.talks);
  if (!folder.ok) {
    for (const line of folder.lines) output.err(oneLine(line));
    return exitCodes.problems;
  }
  const { articles, failures } = await loadArticles(parsed.files);
  for (const failure of failures) output.err(oneLine(failure));
  const draft = await draftDossier(articles, {
    talks: parsed.talks,
    ...(parsed.title !== undefined && { title: parsed.title }),
    ...(folder.earlier && { earlier: folder.earlier }),
    ...(output.progress && { onArticle: output.progress }),
  });
  for (const { article, message, hint } of draft.problems)
    output.err(oneLine(`${article}: ${message}. ${hint}`));
  if (draft.texts.size === 0) {
    output.err('No article could be read, so nothing was written.');
    return exitCodes.problems;
  }
  const problems = writeDraft(parsed.out, draft);
  for (const { file, message, hint } of problems) output.err(oneLine(`${file}: ${message}. ${hint}`));
  if (problems.length > 0) return exitCodes.problems;
  output.out(summarise(parsed.out, draft));
  // An article in another language is in the draft, with what can be read of it.
  const leftOut = draft.problems.some(({ code }) => code !== 'language-not-english');
  return failures.length > 0 || leftOut ? exitCodes.problems : exitCodes.well;
}

function summarise(folder: string, { dossier, doubts }: Draft): string {
  const { accounts, attestations, statements, actors } = dossier;
  const doubtful = attestations.filter(({ id }) => doubts.has(id)).length;
  const decided = attestations.filter(({ review }) => review.state !== 'suggested').length;
  return (
    `${folder}: ${accounts.length} accounts, ${attestations.length} reports of ${statements.length} statements by ${actors.length} actors; ` +
    `${decided} reports decided, ${doubtful} of the new ones in doubt. Next: pnpm review ${folder}`
  );
}
