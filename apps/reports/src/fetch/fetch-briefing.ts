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
}

/** Asks for everything that a briefing prints. */
export async function fetchBriefing(
  endpoint: Endpoint,
  { talks, accounts }: BriefingRequest,
): Promise<Outcome<Answer>> {
  const answered = await post(endpoint, BriefingDocument, {
    talks,
    accounts: accounts ? [...accounts] : null,
  });
  if ('failure' in answered) return answered;
  const { version, comparison } = answered.value;
  if (comparison.__typename === 'Comparison') return { value: { version, comparison } };
  const code = comparison.__typename === 'TalksNotFound' ? 'talks-unknown' : 'account-unknown';
  return fail(code, comparison.message, comparison.hint);
}
