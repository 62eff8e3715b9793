import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision } from '@parley/schema';
import { describe, expect, it } from 'vitest';
import { digestDossier } from '../folder/digest-dossier.ts';
import { copyOfLakeAccord, emptyFolder, replaceIn } from '../lake-accord.fixture.ts';
import { readDossier } from '../read-dossier.ts';
import { addRecords } from '../write/add-records.ts';
import { mostDecisions } from '../write/place-decisions.ts';
import { renderDossier } from '../write/render-dossier.ts';
import { changeWithTrail } from './change-with-trail.ts';
import { readDossierTexts, replaceWithTrail } from './replace-with-trail.ts';
import type { TrailEntry } from './trail-entry.ts';

const entry: TrailEntry = { at: '2031-06-01T08:00:00Z', by: 'desk', action: 'correct', records: [] };

async function correct(folder: string, gist: string, version?: string) {
  const read = await readDossier(folder);
  const [statement] = read.ok ? read.dossier.statements : [];
  if (!statement) throw new Error('The dossier has no statement');
  return changeWithTrail(folder, [{ id: statement.id, field: ['gist'], value: gist }], {
    version: version ?? read.digest,
    entry: { ...entry, records: [statement.id] },
  });
}

async function trailOf(folder: string) {
  const read = await readDossier(folder);
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return read.dossier.decisions ?? [];
}

describe('a change with a trail', () => {
  it('gives the digest that the folder has then, and the decision that stands in it', async () => {
    const folder = copyOfLakeAccord();
    const outcome = await correct(folder, 'Said anew.');
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    expect(outcome.digest).toBe(await digestDossier(folder));
    expect(await trailOf(folder)).toEqual([outcome.decision]);
    expect(outcome.dossier.statements[0]?.gist).toBe('Said anew.');
  });

  it('chains the digests of what was decided on, and shows where somebody wrote by hand in between', async () => {
    const folder = copyOfLakeAccord();
    await correct(folder, 'Said anew.');
    await correct(folder, 'Said once more.');
    replaceIn(folder, 'statements.yaml', 'Said once more.', 'Said by hand.');
    await correct(folder, 'Said at last.');
    const [first, second, third] = await trailOf(folder);
    expect(second?.before).toBe(first?.after);
    expect(third?.before).not.toBe(second?.after);
    expect(first?.before).not.toBe(first?.after);
  });

  it('is refused for another version than the present, and changes nothing', async () => {
    const folder = copyOfLakeAccord();
    const before = await digestDossier(folder);
    await correct(folder, 'Said anew.');
    const current = await digestDossier(folder);
    expect(await correct(folder, 'Said too late.', before)).toEqual({ ok: false, current });
    expect(await digestDossier(folder)).toBe(current);
  });

  it('is refused where the dossier would not be sound', async () => {
    const folder = copyOfLakeAccord();
    const current = await digestDossier(folder);
    const outcome = await changeWithTrail(
      folder,
      [{ id: 'talks:lake-accord-2031', field: ['topics'], value: ['topic:none'] }],
      { version: current, entry },
    );
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'reference-dangling' }] });
    expect(await digestDossier(folder)).toBe(current);
  });

  it('that changes nothing leaves no entry, and the version as it is', async () => {
    const folder = copyOfLakeAccord();
    const read = await readDossier(folder);
    if (!read.ok) throw new Error('unsound');
    const outcome = await correct(folder, read.dossier.statements[0]?.gist ?? '');
    expect(outcome).toMatchObject({ ok: true, digest: read.digest, decision: null });
    expect(await digestDossier(folder)).toBe(read.digest);
    expect(await trailOf(folder)).toEqual([]);
  });

  it('leaves the comments of a trail alone', async () => {
    const folder = copyOfLakeAccord();
    await correct(folder, 'Said anew.');
    const path = join(folder, 'decisions.yaml');
    writeFileSync(path, `# Kept by the desk.\n${readFileSync(path, 'utf8')}`);
    await correct(folder, 'Said once more.');
    expect(readFileSync(path, 'utf8')).toMatch(/^# Kept by the desk\.\n/);
    expect(await trailOf(folder)).toHaveLength(2);
  });
});

describe('a long trail', () => {
  it('goes on in another file, in its order, and none of it is lost by a rendering or a redraft', async () => {
    const folder = copyOfLakeAccord();
    const one: Decision = { ...entry, records: [], after: '0'.repeat(64) };
    const many = Array.from({ length: mostDecisions }, (_, index) => ({ ...one, note: `The ${index}th.` }));
    writeFileSync(join(folder, 'decisions.yaml'), JSON.stringify({ decisions: many }));
    await correct(folder, 'Said anew.');
    await correct(folder, 'Said once more.');
    expect(existsSync(join(folder, 'decisions/0002.yaml'))).toBe(true);
    const trail = await trailOf(folder);
    expect(trail.slice(0, mostDecisions)).toEqual(many);
    expect(trail).toHaveLength(mostDecisions + 2);
    expect(trail.at(-1)?.before).toBe(trail.at(-2)?.after);
    const read = await readDossier(folder);
    if (!read.ok) throw new Error('unsound');
    const rendered = readDossierTexts(renderDossier(read.dossier));
    expect(rendered.ok && rendered.dossier.decisions).toEqual(trail);
    expect(addRecords(folder, read.dossier)).toMatchObject({ ok: true, files: new Map() });
    const replaced = await replaceWithTrail(folder, renderDossier(read.dossier), {
      version: read.digest,
      entry,
    });
    expect(replaced.ok && replaced.dossier.decisions?.slice(0, -1)).toEqual(trail);
    expect(replaced.ok && replaced.decision?.before).toBe(trail.at(-1)?.after);
  });
});

describe('files that replace a dossier', () => {
  it('make a new one where there is none, and only there', async () => {
    const read = await readDossier(copyOfLakeAccord());
    if (!read.ok) throw new Error('unsound');
    const folder = join(emptyFolder(), 'new');
    const texts = renderDossier(read.dossier);
    const outcome = await replaceWithTrail(folder, texts, { version: null, entry });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    expect(outcome.digest).toBe(await digestDossier(folder));
    expect(await trailOf(folder)).toEqual([outcome.decision]);
    expect(await replaceWithTrail(folder, texts, { version: null, entry })).toEqual({
      ok: false,
      current: outcome.digest,
    });
  });

  it('remove what they do not have, and cannot rewrite the trail', async () => {
    const folder = copyOfLakeAccord();
    await correct(folder, 'Said anew.');
    const read = await readDossier(folder);
    if (!read.ok) throw new Error('unsound');
    const { decisions, sharedText: _left, ...dossier } = read.dossier;
    const [own] = decisions ?? [];
    const texts = renderDossier({ ...dossier, decisions: own ? [{ ...own, by: 'somebody else' }] : [] });
    const outcome = await replaceWithTrail(folder, texts, { version: read.digest, entry });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    expect(outcome.digest).toBe(await digestDossier(folder));
    expect(await trailOf(folder)).toEqual([own, outcome.decision]);
    expect(outcome.decision?.before).toBe(own?.after);
    expect((await readDossier(folder)).ok && outcome.dossier.sharedText).toBeUndefined();
  });

  it('leave no entry where they are the files that are there', async () => {
    const folder = copyOfLakeAccord();
    const read = await readDossier(folder);
    if (!read.ok) throw new Error('unsound');
    const texts = renderDossier(read.dossier);
    const first = await replaceWithTrail(folder, texts, { version: read.digest, entry });
    if (!first.ok) throw new Error(JSON.stringify(first));
    const again = await replaceWithTrail(folder, texts, { version: first.digest, entry });
    expect(again).toMatchObject({ ok: true, digest: first.digest, decision: null });
    expect(await trailOf(folder)).toEqual([first.decision]);
  });

  it('do not begin a trail anew that cannot be read', async () => {
    const folder = copyOfLakeAccord();
    const read = await readDossier(folder);
    if (!read.ok) throw new Error('unsound');
    writeFileSync(join(folder, 'decisions.yaml'), 'decisions: [');
    const version = await digestDossier(folder);
    const outcome = await replaceWithTrail(folder, renderDossier(read.dossier), { version, entry });
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'yaml-syntax' }] });
    expect(await digestDossier(folder)).toBe(version);
  });

  it.each([
    '../dossier.yaml',
    '/etc/dossier.yaml',
    'accounts/../../a.yaml',
    'accounts/.a.yaml',
    'a\0.yaml',
    'x.yaml',
  ])('are read under the names of a dossier alone: not %j', (name) => {
    expect(readDossierTexts(new Map([[name, 'talks: {}']]))).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.objectContaining({ code: 'file-unknown' })]),
    });
  });

  it.each([
    ['other talks', 'talks:lake-accord-2030', 'the dossier of talks:lake-accord-2030'],
    ['what nobody can tell', '[', 'a dossier whose talks cannot be told'],
  ])('are not written over %s', async (_, id, holds) => {
    const folder = copyOfLakeAccord();
    const read = await readDossier(folder);
    if (!read.ok) throw new Error('unsound');
    const path = join(folder, 'dossier.yaml');
    const text = readFileSync(path, 'utf8').replace('talks:lake-accord-2031', id);
    writeFileSync(path, text);
    const version = await digestDossier(folder);
    const outcome = await replaceWithTrail(folder, renderDossier(read.dossier), { version, entry });
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ code: 'folder-occupied', message: expect.stringContaining(holds) }],
    });
    expect(await digestDossier(folder)).toBe(version);
  });

  it('are written into a folder that is there but holds no dossier', async () => {
    const read = await readDossier(copyOfLakeAccord());
    if (!read.ok) throw new Error('unsound');
    const folder = join(emptyFolder(), 'new');
    mkdirSync(folder);
    expect(
      await replaceWithTrail(folder, renderDossier(read.dossier), { version: null, entry }),
    ).toMatchObject({
      ok: true,
    });
  });
});
