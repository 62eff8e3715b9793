import type { Decision } from '@parley/schema';
import { Failure, RecordNotFound, TalksNotFound } from '../../queries/failures.ts';
import { talksIdOf } from '../../queries/find-talks.ts';
import type { TalksNode } from '../../queries/node.ts';
import { DecisionRefused, DossierNotWritable, VersionConflict } from '../../writing/failures.ts';
import type { AskedDecision } from '../../writing/asked-decision.ts';
import type { Writer } from '../../writing/tokens.ts';
import { unauthenticated } from '../../writing/use-writing.ts';
import type { Decider, Written } from '../../writing/write-side.ts';
import { builder } from '../builder.ts';
import type { GraphQLContext } from '../context.ts';
import { TalksType } from '../refs.ts';
import { DecisionType } from './decision.ts';

interface WrittenNode {
  readonly talks: TalksNode;
  readonly version: string;
  readonly decision: Decision | null;
}

/** What a mutation answers with where it was done. */
export const WrittenType = builder.objectRef<WrittenNode>('Written').implement({
  description:
    'A decision that is in the dossier, and in its audit trail. Where all was so already, the dossier, its version and its trail are as they were.',
  fields: (t) => ({
    talks: t.field({
      type: TalksType,
      description: 'The talks as they are now.',
      resolve: ({ talks }) => talks,
    }),
    version: t.exposeString('version', {
      description:
        'The version of the dossier now, for the next decision; the same as `digest` of the talks.',
    }),
    decision: t.field({
      type: DecisionType,
      nullable: true,
      description: 'The entry in the audit trail; null where all was so already, and nothing was written.',
      resolve: ({ decision }) => decision,
    }),
  }),
});

/** Why a decision is not taken. */
export const decisionFailures = [
  TalksNotFound,
  RecordNotFound,
  VersionConflict,
  DecisionRefused,
  DossierNotWritable,
];

type InputFields = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** The fields that every decision on a dossier has. */
export function decisionInputs(t: InputFields) {
  return {
    talks: t.id({ required: true, description: 'The talks: "talks:antalya-2022" or "antalya-2022".' }),
    version: t.string({
      required: true,
      description: 'The `digest` of the talks as they were when it was decided.',
    }),
    note: t.string({ description: 'Why; stands in the audit trail, and in reviews that it makes.' }),
  };
}

interface DecisionInput {
  readonly talks: string;
  readonly version: string;
  readonly note?: string | null | undefined;
}

/** Takes a decision for who has brought a token. */
export async function takeDecision(
  context: GraphQLContext,
  { talks, version, note }: DecisionInput,
  asked: AskedDecision,
): Promise<WrittenNode | Failure> {
  const { side, writer } = requireWriter(context);
  const order = { writer, talks: talksIdOf(talks), version, note: note ?? undefined };
  return showWritten(context, await side.decide(order, asked));
}

/** Who writes, and where; throws the error that clients see where nobody has brought a token. */
export function requireWriter({ side, writer }: GraphQLContext): { side: Decider; writer: Writer } {
  if (!side || !writer) throw unauthenticated();
  return { side, writer };
}

/** The answer to a decision. */
export async function showWritten(
  { views }: GraphQLContext,
  written: Written | Failure,
): Promise<WrittenNode | Failure> {
  if (written instanceof Failure) return written;
  views.forget(written.talks);
  const view = await views.one(written.talks);
  // Somebody may have taken the talks out of the store since.
  return view ? { ...written, talks: view.talks } : new TalksNotFound(written.talks, []);
}
