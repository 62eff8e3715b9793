import { BriefingDocument } from '../__generated__/graphql.ts';
import { fail, type Outcome } from '../failure.ts';
import type { Answer } from './answer.ts';
import { type Endpoint, post } from './post.ts';

/** Which talks and accounts a briefing is of. */
export interface BriefingRequest {
  /** Id of the talks, with or without its kind. */
  readonly talks: string;
  /** Sigla; absent, all accounts. */
  readonly accounts?: readonly string[];
  /** Without what no person has confirmed. */
  readonly confirmedOnly?: boolean;
}

/** Asks for everything that a briefing prints. */
export async function fetchBriefing(
  endpoint: Endpoint,
  { talks, accounts, confirmedOnly = false }: BriefingRequest,
): Promise<Outcome<Answer>> {
  const answered = await post(endpoint, BriefingDocument, {
    talks,
    accounts: accounts ? [...accounts] : null,
    confirmedOnly,
  });
  if ('failure' in answered) return answered;
  const { version, comparison } = answered.value;
  if (comparison.__typename === 'Comparison') {
    const { leftOut, statements } = comparison;
    return leftOut && statements === 0
      ? nothingConfirmed(talks, leftOut.attestations)
      : { value: { version, comparison } };
  }
  const code = comparison.__typename === 'TalksNotFound' ? 'talks-unknown' : 'account-unknown';
  return fail(code, comparison.message, comparison.hint);
}

function nothingConfirmed(talks: string, suggested: number): Outcome<never> {
  const id = talks.replace(/^talks:/, '');
  return fail(
    'nothing-confirmed',
    `nothing in ${id} is confirmed yet: ${suggested} ${suggested === 1 ? 'report' : 'reports'} suggested`,
    `Run \`pnpm review ${id}\`, or leave --confirmed-only out.`,
  );
}
