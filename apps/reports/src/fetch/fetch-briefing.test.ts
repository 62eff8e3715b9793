import { expect, it } from 'vitest';
import { ferryAnswer } from '../fixtures/ferry-answer.ts';
import { fetchBriefing } from './fetch-briefing.ts';

const nothing = { quotations: 0, figures: 0, mentions: 0, variants: 0, discrepancies: 0, lineages: 0 };

/** An API that answers with the ferry comparison, changed; what it was asked stands in `asked`. */
function api(changes: object, asked: unknown[] = []) {
  const { version, comparison } = ferryAnswer();
  const data = { version, comparison: { __typename: 'Comparison', ...comparison, ...changes } };
  return {
    url: new URL('http://parley.test/graphql'),
    patienceMs: 5000,
    handler: async (request: Request) => {
      const { variables } = (await request.json()) as { variables: unknown };
      asked.push(variables);
      return Response.json({ data });
    },
  };
}

it('asks for what is confirmed where that is wanted, and for everything else', async () => {
  const asked: unknown[] = [];
  await fetchBriefing(api({}, asked), { talks: 'ferry', confirmedOnly: true });
  await fetchBriefing(api({}, asked), { talks: 'ferry' });
  expect(asked).toMatchObject([{ confirmedOnly: true }, { confirmedOnly: false }]);
});

it('refuses a briefing of which nothing is confirmed, and says what to do', async () => {
  const leftOut = { ...nothing, statements: 31, attestations: 64 };
  const outcome = await fetchBriefing(api({ statements: 0, leftOut }), {
    talks: 'talks:ferry',
    confirmedOnly: true,
  });
  expect(outcome).toEqual({
    failure: {
      code: 'nothing-confirmed',
      message: 'nothing in ferry is confirmed yet: 64 reports suggested',
      hint: 'Run `pnpm review ferry`, or leave --confirmed-only out.',
    },
  });
});

it('gives a comparison of some confirmed records as it is', async () => {
  const leftOut = { ...nothing, statements: 1, attestations: 2 };
  const outcome = await fetchBriefing(api({ leftOut }), { talks: 'ferry', confirmedOnly: true });
  expect(outcome).toMatchObject({ value: { comparison: { statements: 2, leftOut } } });
});
