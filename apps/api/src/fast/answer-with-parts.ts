import type { GraphQLContext } from '../graphql/context.ts';
import { PartNotRead, type PartName } from '../queries/dossier-parts.ts';
import type { FastQuery } from './fast-documents.ts';
import { beginRun } from './run.ts';

/**
 * Answers a query from those parts of dossiers that it has asked for before. Where it asks for another one it is begun
 * once more, with a context of its own, and that part is remembered: so each query learns what it needs, and nobody has
 * to say of each field what it reads.
 */
export async function answerWithParts(
  { answer, variables, parts }: FastQuery,
  contextFor: (parts: ReadonlySet<PartName>) => GraphQLContext,
): Promise<unknown> {
  for (;;) {
    const asked = new Set(parts);
    try {
      // What is remembered meanwhile, for another request, is not what is read for this one.
      return await answer(beginRun(contextFor(asked), variables));
    } catch (error) {
      if (!(error instanceof PartNotRead) || asked.has(error.part)) throw error;
      parts.add(error.part);
    }
  }
}
