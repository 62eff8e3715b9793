import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfLakeAccord, replaceIn } from '../lake-accord.fixture.ts';
import { readDossier } from '../read-dossier.ts';
import { setField, setReview } from './set-field.ts';

/** The lines that an edit took from a file and put into it. */
async function changedLines(folder: string, name: string, edit: () => Promise<unknown>): Promise<string[]> {
  const lines = (): string[] => readFileSync(join(folder, name), 'utf8').split('\n');
  const before = lines();
  expect(await edit()).toEqual({ ok: true });
  const after = lines();
  while (before.length > 0 && before[0] === after[0]) {
    before.shift();
    after.shift();
  }
  while (before.length > 0 && before.at(-1) === after.at(-1)) {
    before.pop();
    after.pop();
  }
  return [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)];
}

describe('an edit', () => {
  it('records a review and leaves every other byte alone', async () => {
    const folder = copyOfLakeAccord();
    replaceIn(folder, 'accounts/a.yaml', 'account:\n', '# Read twice.\naccount: # the first\n');
    replaceIn(
      folder,
      'accounts/a.yaml',
      '    review: { state: confirmed, by: Parley, on: 2031-05-20 }\n',
      '    review: {state: suggested, rule: "quotation-marks", confidence: 0.8} # look here\n',
    );
    const lines = await changedLines(folder, 'accounts/a.yaml', () =>
      setReview(folder, 'attestation:a-01', { state: 'confirmed', by: 'Mira', on: '2031-06-04' }),
    );
    expect(lines).toEqual([
      '-    review: {state: suggested, rule: "quotation-marks", confidence: 0.8} # look here',
      '+    review: {state: confirmed, by: Mira, on: 2031-06-04} # look here',
    ]);
  });

  it('keeps the comments of a record that stands as a block', async () => {
    const folder = copyOfLakeAccord();
    replaceIn(
      folder,
      'accounts/a.yaml',
      '    review: { state: confirmed, by: Parley, on: 2031-05-20 }\n',
      '    review:\n      # from the first reading\n      state: suggested # not sure\n      rule: marks\n      confidence: 0.8\n',
    );
    const lines = await changedLines(folder, 'accounts/a.yaml', () =>
      setReview(folder, 'attestation:a-01', { state: 'rejected', note: 'No report: a headline.' }),
    );
    expect(lines).toEqual([
      '-      state: suggested # not sure',
      '-      rule: marks',
      '-      confidence: 0.8',
      '+      state: rejected # not sure',
      '+      note: "No report: a headline."',
    ]);
  });

  it('keeps quotation marks and Windows line ends', async () => {
    const folder = copyOfLakeAccord();
    const path = join(folder, 'statements.yaml');
    replaceIn(folder, 'statements.yaml', 'gist: Treaties must be kept.', "gist: 'Treaties must be kept.'");
    const text = readFileSync(path, 'utf8').replaceAll('\n', '\r\n');
    replaceIn(folder, 'statements.yaml', readFileSync(path, 'utf8'), text);
    const gist = 'What is signed isn’t undone: it must be kept.';
    const lines = await changedLines(folder, 'statements.yaml', () =>
      setField(folder, 'statement:treaties-be-kept', ['gist'], gist),
    );
    expect(lines).toEqual(["-    gist: 'Treaties must be kept.'\r", `+    gist: '${gist}'\r`]);
  });

  it('adds a field after the last one, and takes it away again', async () => {
    const folder = copyOfLakeAccord();
    const before = readFileSync(join(folder, 'accounts/b.yaml'), 'utf8');
    const id = 'attestation:b-03';
    const add = () => setField(folder, id, ['note'], 'The last words are scene, not speech.');
    expect(await changedLines(folder, 'accounts/b.yaml', add)).toEqual([
      '+    note: The last words are scene, not speech.',
    ]);
    expect(await setField(folder, id, ['note'], undefined)).toEqual({ ok: true });
    expect(readFileSync(join(folder, 'accounts/b.yaml'), 'utf8')).toBe(before);
  });

  it('reaches into a record within a record', async () => {
    const folder = copyOfLakeAccord();
    const lines = await changedLines(folder, 'accounts/c.yaml', () =>
      setField(folder, 'quotation:c-04-1', ['language'], undefined),
    );
    expect(lines).toEqual(['-        language: la']);
    const read = await readDossier(folder);
    const quotations = read.ok
      ? read.dossier.attestations.flatMap((attestation) => attestation.quotations)
      : [];
    expect(quotations.find(({ id }) => id === 'quotation:c-04-1')).not.toHaveProperty('language');
  });

  it('is refused, and nothing written, where it would make a problem', async () => {
    const folder = copyOfLakeAccord();
    const before = readFileSync(join(folder, 'accounts/a.yaml'), 'utf8');
    const outcome = await setField(folder, 'attestation:a-03', ['speaker'], 'actor:nobody');
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'reference-dangling' }] });
    expect(readFileSync(join(folder, 'accounts/a.yaml'), 'utf8')).toBe(before);
  });

  it('goes through where a problem that was there before stays', async () => {
    const folder = copyOfLakeAccord();
    replaceIn(folder, 'accounts/b.yaml', 'speaker: actor:tarrow', 'speaker: actor:nobody');
    expect(await setReview(folder, 'attestation:a-01', { state: 'confirmed' })).toEqual({ ok: true });
  });

  it('names a record that is not there', async () => {
    const outcome = await setReview(copyOfLakeAccord(), 'attestation:z-01', { state: 'confirmed' });
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'record-missing' }] });
  });

  it('tells of a file that cannot be read rather than of a record that is not there', async () => {
    const folder = copyOfLakeAccord();
    replaceIn(folder, 'accounts/a.yaml', 'account:', '\taccount:');
    const outcome = await setReview(folder, 'attestation:a-01', { state: 'confirmed' });
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'yaml-tab' }] });
  });

  it('is refused where a comment between brackets would be lost', async () => {
    const folder = copyOfLakeAccord();
    replaceIn(
      folder,
      'accounts/a.yaml',
      'review: { state: confirmed, by: Parley, on: 2031-05-20 }',
      'review: { state: confirmed, # sure\n      by: Parley, on: 2031-05-20 }',
    );
    const outcome = await setReview(folder, 'attestation:a-01', { state: 'rejected' });
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'file-not-editable' }] });
  });
});
