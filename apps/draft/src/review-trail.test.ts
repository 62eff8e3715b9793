import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeRecords, decideOn } from '@parley/dossier';
import { digestDossier } from '@parley/dossier/folder';
import type { Dossier } from '@parley/schema';
import { expect, it } from 'vitest';
import { draftedLake, person, read } from './drafted.fixture.ts';
import { findWaiting } from './review-item.ts';
import { reviewSession } from './review-session.ts';

const reviewer = { by: 'desk', on: '2031-05-20' };

/** Reviews with these keys and lines, then quits; gives the trail that is there then. */
async function review(folder: string, ...inputs: string[]): Promise<NonNullable<Dossier['decisions']>> {
  await reviewSession(folder, person(...inputs, 'q'), reviewer);
  return (await read(folder)).decisions ?? [];
}

it('leaves an entry for each decision, of the kind that a mutation leaves', async () => {
  const folder = await draftedLake();
  const [first, second] = findWaiting(await read(folder)).map(({ id }) => id);
  const trail = await review(folder, 'y', '', 'n', 'p', '+Mira Solt', 'm', 'act');
  expect(trail.map(({ by, action }) => `${by} ${action}`)).toEqual([
    'desk confirm',
    'desk reject',
    'desk correct',
    'desk correct',
  ]);
  expect(trail[0]?.records).toContain(first);
  expect(trail[1]?.records).toEqual([second]);
  expect(trail[2]?.records).toContain('actor:mira-solt');
  expect(trail.every(({ at }) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(at))).toBe(true);
});

it('leaves a trail without gaps, which says what the dossier was before and after', async () => {
  const folder = await draftedLake();
  const trail = await review(folder, 'n', 'n', 'u', 'n');
  expect(trail.map(({ after }) => after).slice(0, -1)).toEqual(trail.map(({ before }) => before).slice(1));
  // What was taken back leads to what was before it, and the same decision to the same dossier.
  expect(trail[2]?.after).toBe(trail[1]?.before);
  expect(trail[3]?.after).toBe(trail[1]?.after);
});

it('names the statements that are parted and merged', async () => {
  const folder = await draftedLake();
  const { attestations } = await read(folder);
  const counts = Map.groupBy(
    attestations.flatMap((one) => one.statements),
    (id) => id,
  );
  const shared = [...counts].find(([, all]) => all.length > 1)?.[0] ?? '';
  const place = findWaiting(await read(folder)).findIndex(
    (one) => 'statements' in one && one.statements.some((id) => id === shared),
  );
  const skips = Array.from({ length: place }, () => 's');
  const [split] = await review(folder, ...skips, 'x');
  expect(split).toMatchObject({ action: 'split', records: [shared, `${shared}-own`, expect.any(String)] });
  const again = findWaiting(await read(folder)).findIndex(
    (one) => 'statements' in one && one.statements.some((id) => id === `${shared}-own`),
  );
  const trail = await review(folder, ...Array.from({ length: again }, () => 's'), 't', shared);
  expect(trail.at(-1)).toMatchObject({ action: 'merge', records: [shared, `${shared}-own`] });
});

it('says that a decision was taken back, and keeps the entry of it', async () => {
  const folder = await draftedLake();
  const [id] = findWaiting(await read(folder)).map((one) => one.id);
  const trail = await review(folder, 'n', 'u');
  expect(trail).toMatchObject([
    { action: 'reject', records: [id] },
    { action: 'correct', records: [id], note: 'Taken back: reject.' },
  ]);
  expect(trail[1]?.after).toBe(trail[0]?.before);
});

/** Somebody else, who rejects a mention while the person is asked. */
function meanwhile(folder: string, id: string, ...inputs: string[]) {
  const terminal = person(...inputs, 'q');
  let asked = 0;
  return {
    ...terminal,
    key: async () => {
      asked += 1;
      if (asked === 2) await changeRecords(folder, decideOn(id as 'mention:x', 'rejected', reviewer));
      return terminal.key();
    },
  };
}

it('decides nothing on what somebody else has changed since it was shown, nor takes back across it', async () => {
  const folder = await draftedLake();
  const waiting = findWaiting(await read(folder));
  const last = waiting.at(-1)?.id ?? '';
  const terminal = meanwhile(folder, last, 'n', 'n', 'u', 'n');
  await reviewSession(folder, terminal, reviewer);
  const seen = terminal.seen.join('\n');
  expect(seen).toContain('somebody else has changed the dossier meanwhile');
  expect(seen).toContain('There is nothing to undo.');
  const { decisions = [] } = await read(folder);
  // The second was refused, and taken when the dossier was shown as it is.
  expect(decisions.map(({ action }) => action)).toEqual(['reject', 'reject']);
  expect(decisions[1]?.before).not.toBe(decisions[0]?.after);
});

it('goes on with the trail that a server has begun, without touching what stands in it', async () => {
  const folder = await draftedLake();
  await review(folder, 'n');
  const before = readFileSync(join(folder, 'decisions.yaml'), 'utf8');
  const digest = await digestDossier(folder);
  await review(folder, 'n');
  expect(readFileSync(join(folder, 'decisions.yaml'), 'utf8').startsWith(before)).toBe(true);
  expect(await digestDossier(folder)).not.toBe(digest);
});
