import { Session } from 'node:inspector/promises';
import { expect, it } from 'vitest';
import { draftDossier } from './draft-dossier.ts';

const sentences = [
  'The envoy said that the ferry would sail again if the owners of quay NUMBER agreed to it.',
  '“We have waited NUMBER days,” Minister Anna Holm told reporters in the harbour hall.',
  'More than NUMBER crates were unloaded, according to the port commission, which led the talks.',
  'Some of the crews, she added, had not been paid for NUMBER weeks and "would not" work.',
];

/** An article of so many sentences, all in one line. */
function inOneLine(count: number): Uint8Array {
  const line = Array.from({ length: count }, (_, index) =>
    (sentences[index % sentences.length] ?? '').replace('NUMBER', String(index + 20)),
  );
  return new TextEncoder().encode(`Ferry talks end without a deal\n${line.join(' ')}`);
}

/** How often each function of the package is called while articles of these numbers of sentences are drafted. */
async function callsOf(counts: readonly number[]): Promise<Map<string, number>[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const calls: Map<string, number>[] = [];
  for (const count of counts) {
    await draftDossier([{ name: 'a.txt', bytes: inOneLine(count) }], { talks: 'talks:ferry' });
    // To take the counts sets them back.
    const { result } = await session.post('Profiler.takePreciseCoverage');
    calls.push(
      new Map(
        result
          .filter(({ url }) => url.includes('/packages/ingest/src/') && !url.includes('.test.'))
          .flatMap(({ url, functions }) =>
            functions.map(({ functionName, ranges: [range] }): [string, number] => [
              `${url.split('/src/')[1] ?? ''} ${functionName} at ${range?.startOffset ?? 0}`,
              range?.count ?? 0,
            ]),
          ),
      ),
    );
  }
  session.disconnect();
  return calls;
}

it('twice as long an article in one line takes twice as many steps, in every function', async () => {
  const [, short = new Map<string, number>(), long = new Map<string, number>()] = await callsOf([
    8, 160, 320,
  ]);
  expect([...short.values()].filter((count) => count > 320).length).toBeGreaterThan(50);
  // What is called for every pair of sentences is called four times as often. The alignment compares pairs of reports
  // that share a rare word: so many of a word and no more.
  const steep = [...long].filter(
    ([name, count]) =>
      count > 20 * 320 && count > 2.6 * (short.get(name) ?? 0) && !name.startsWith('alignment/'),
  );
  expect(steep).toEqual([]);
});
