import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attestation } from '@parley/schema';
import { describe, expect, it } from 'vitest';
import { draft, draftedLake, lake, person, read } from './drafted.fixture.ts';
import { findWaiting } from './review-item.ts';
import { reviewSession } from './review-session.ts';
import { takeSnapshot } from './snapshot.ts';

const reviewer = { by: 'desk', on: '2031-05-20' };

/** Reviews with these keys and lines, then quits; gives what was seen. */
async function review(folder: string, ...inputs: string[]): Promise<string> {
  const terminal = person(...inputs, 'q');
  await reviewSession(folder, terminal, reviewer);
  return terminal.seen.join('\n');
}

const changed = async (folder: string) =>
  (await read(folder)).attestations.find(
    (one) => one.review.state === 'suggested' && one.review.rule === 'changed-in-review',
  );

/** Takes the words of all statements away, as where no rule finds any. */
function unwrite(folder: string): void {
  const path = join(folder, 'statements.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/gist: .*/g, 'gist: "To be written: a claim"'));
}

const skips = (count: number): string[] => Array.from({ length: count }, () => 's');

/** How many reports come before the first one like this. */
const placeOf = async (folder: string, isLike: (one: Attestation) => boolean): Promise<number> =>
  findWaiting(await read(folder)).findIndex((one) => 'statements' in one && isLike(one));

describe('a review', () => {
  it('writes every decision at once', async () => {
    const out = await draftedLake();
    unwrite(out);
    const seen = await review(out, 'y', 'A gist of our own.', 'n');
    const left = [...seen.matchAll(/(\d+) left /g)].map(([, count]) => Number(count));
    expect(left).toEqual([left[0], (left[0] ?? 0) - 1, (left[0] ?? 0) - 2]);
    const { attestations, statements } = await read(out);
    expect(attestations.filter((one) => one.review.state !== 'suggested').map((one) => one.review)).toEqual(
      expect.arrayContaining([
        { state: 'confirmed', ...reviewer },
        { state: 'rejected', ...reviewer },
      ]),
    );
    expect(
      statements.filter(({ gist }) => gist === 'A gist of our own.').map((one) => one.review.state),
    ).toEqual(['confirmed']);
  });

  it('goes from sure to unsure and says why a report is in doubt', async () => {
    const out = await draftedLake();
    const seen = await review(out, ...skips(80));
    const shares = [...seen.matchAll(/, (\d+) %\)/g)].map(([, share]) => Number(share));
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((one, other) => other - one));
    expect(seen).toMatch(/in doubt: \w/);
    expect(seen).toContain('time outside of all reports');
  });

  it('confirms with a report those of its statements that have a gist already', async () => {
    const out = await draftedLake();
    const path = join(out, 'statements.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/gist: .*/g, 'gist: In our words.'));
    await review(out, 'y');
    const { attestations, statements } = await read(out);
    const confirmed = attestations.find((one) => one.review.state === 'confirmed');
    expect(
      statements.filter(({ id }) => confirmed?.statements.includes(id)).map((one) => one.review.state),
    ).toEqual(['confirmed']);
  });

  it('comes back to a confirmed report whose gist was put off', async () => {
    const out = await draftedLake();
    unwrite(out);
    expect(await review(out, 'y', '')).toContain('once its gist is written');
    const all = (await read(out)).attestations.length;
    const seen = await review(out, ...skips(all - 1), 'y', 'Written later.');
    expect(seen).toContain('(confirmed)');
    expect((await read(out)).statements.map(({ gist }) => gist)).toContain('Written later.');
  });

  it('takes decisions back one by one, byte for byte', async () => {
    const out = await draftedLake();
    unwrite(out);
    const before = takeSnapshot(out);
    await review(out, 'y', 'A gist.', 'n', 'x', 'm', 'act', 'u', 'u', 'u', 'u', 'u');
    expect(takeSnapshot(out)).toEqual(before);
    expect(await review(out, 'u')).toContain('nothing to undo');
  });

  it('changes the speaker, also to somebody new', async () => {
    const out = await draftedLake();
    await review(out, 'p', 'tarrow');
    expect((await changed(out))?.speaker).toBe('actor:tarrow');
    await review(out, 'p', '+Mira Solt');
    expect((await changed(out))?.speaker).toBe('actor:mira-solt');
    expect((await read(out)).actors.find(({ id }) => id === 'actor:mira-solt')).toMatchObject({
      type: 'person',
      name: 'Mira Solt',
    });
  });

  it('makes a report the account’s own voice, of which nobody is the speaker', async () => {
    const out = await draftedLake();
    const before = await placeOf(
      out,
      ({ mode, quotations, speaker }) =>
        mode !== 'narrated' && speaker !== undefined && quotations.length === 0,
    );
    await review(out, ...skips(before), 'm', 'narrated');
    expect(await changed(out)).toMatchObject({ mode: 'narrated', chain: [] });
    expect(await changed(out)).not.toHaveProperty('speaker');
  });

  it('merges and splits, and leaves nothing that nobody reports', async () => {
    const out = await draftedLake();
    const { attestations, statements } = await read(out);
    const counts = Map.groupBy(
      attestations.flatMap((one) => one.statements),
      (id) => id,
    );
    const [shared] = [...counts].find(([, all]) => all.length > 1) ?? [];
    const place = await placeOf(out, (one) => shared !== undefined && one.statements.includes(shared));
    await review(out, ...skips(place), 'x');
    expect((await changed(out))?.statements).toEqual([`${shared}-own`]);
    expect((await read(out)).statements).toHaveLength(statements.length + 1);
    await review(out, 't', shared ?? '');
    expect((await changed(out))?.statements).toEqual([shared]);
    expect((await read(out)).statements).toHaveLength(statements.length);
  });

  it('refuses what would make the dossier unsound, and says why', async () => {
    const out = await draftedLake();
    const before = takeSnapshot(out);
    expect(await review(out, 'm', 'narrated')).toContain('Not written:');
    expect(await review(out, 'p', 'e')).toContain('Several fit:');
    expect(await review(out, 'p', 'nobody of this name')).toContain('None fits');
    expect(await review(out, '?', 'z')).toContain('y confirm');
    expect(takeSnapshot(out)).toEqual(before);
  });

  it('keeps every comment and every line but those it changes', async () => {
    const out = await draftedLake();
    const path = join(out, 'accounts/c.yaml');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replaceAll(/^( *)- id: (.*)$/gm, '$1# seen $2\n$1- id: $2 # here'),
    );
    const before = readFileSync(path, 'utf8').split('\n');
    await review(out, 'n', 'n', 'n', 'n', 'n', 'n');
    const after = readFileSync(path, 'utf8').split('\n');
    expect(after).toHaveLength(before.length);
    const differing = after.filter((line, index) => line !== before[index]);
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.every((line) => line.includes('review: { state: rejected'))).toBe(true);
  });

  it('is kept by the next draft, with more articles', async () => {
    const out = await draftedLake(lake.slice(1));
    await review(out, 'y', '', 'n', 'p', 'tarrow');
    const before = await read(out);
    await draft('--talks', 'lake', '--out', out, ...lake);
    const again = await read(out);
    expect(again.accounts).toHaveLength(3);
    expect(again.attestations).toEqual(expect.arrayContaining(before.attestations));
  });
});
