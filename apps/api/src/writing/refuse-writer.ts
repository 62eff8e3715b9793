import type { TalksId } from '@parley/schema';
import { refuseDecision, type DecisionRefused } from './failures.ts';
import type { TokenRight } from './grant.ts';
import { hasRight, holdsFor, type Writer } from './tokens.ts';

/** Why somebody may not do that with the token that was brought; undefined where it is allowed. */
export function refuseWriter(
  writer: Pick<Writer, 'name' | 'rights' | 'talks'>,
  right: TokenRight,
  talks?: TalksId,
): DecisionRefused | undefined {
  const { name, rights } = writer;
  if (!hasRight(writer, right)) {
    const message = `The token of ${name} has the right to ${rights.join(' and ')}, not to ${right}`;
    return refuseDecision('token-without-right', message, 'Ask whoever runs the server for one that has it.');
  }
  if (talks === undefined || holdsFor(writer, talks)) return undefined;
  const message = `The token of ${name} does not hold for ${talks}`;
  return refuseDecision('token-for-other-talks', message, `It holds for ${writer.talks?.join(', ')}.`);
}
