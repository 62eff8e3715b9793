import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfLakeAccord, emptyFolder, lakeAccord, replaceIn } from '../lake-accord.fixture.ts';
import { readDossier } from '../read-dossier.ts';
import { checkAgainstTexts, type TextsOutcome } from './check-against-texts.ts';
import { maxTextBytes, ownTextsOf } from './read-texts.ts';

async function checkCopy(folder: string, textsAt = join(folder, 'texts')): Promise<TextsOutcome> {
  const read = await readDossier(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return checkAgainstTexts(read, textsAt);
}

const codesOf = ({ problems }: TextsOutcome): string[] => [...new Set(problems.map(({ code }) => code))];

describe('a dossier and its texts', () => {
  it('agree in every anchor and every printed word of the invented dossier', async () => {
    expect(ownTextsOf(lakeAccord)).toBe(join(lakeAccord, 'texts'));
    const outcome = await checkCopy(lakeAccord);
    expect(outcome.problems).toEqual([]);
    expect(outcome.texts.get('account:a')).toBe(readFileSync(join(lakeAccord, 'texts/a.txt'), 'utf8'));
    expect(outcome.texts.size).toBe(3);
    expect(outcome.anchors).toBeGreaterThan(150);
    expect(outcome.printed).toBeGreaterThan(70);
  });

  it('part at a wrong digest, which is named where it stands', async () => {
    const folder = copyOfLakeAccord();
    replaceIn(
      folder,
      'accounts/a.yaml',
      'digest: sha256:b22e8833632c31e9',
      'digest: sha256:b22e8833632c31e8',
    );
    const { problems } = await checkCopy(folder);
    expect(problems).toMatchObject([
      { code: 'anchor-orphan', file: join(folder, 'accounts/a.yaml'), line: 15, column: 13 },
    ]);
  });

  it('part where a text has changed', async () => {
    const folder = copyOfLakeAccord();
    appendFileSync(join(folder, 'texts/b.txt'), 'One more word\n');
    expect(codesOf(await checkCopy(folder))).toEqual(['text-changed']);
  });

  it('part in a quotation that is not worded so', async () => {
    const folder = copyOfLakeAccord();
    replaceIn(folder, 'accounts/b.yaml', 'words: lawfully and in', 'words: legally and in');
    expect(codesOf(await checkCopy(folder))).toEqual(['words-differ']);
  });

  it('cannot be compared where a text is missing, and the others are', async () => {
    const folder = copyOfLakeAccord();
    rmSync(join(folder, 'texts/c.txt'));
    const outcome = await checkCopy(folder);
    expect(outcome).toMatchObject({ problems: [{ code: 'text-missing' }] });
    expect([...outcome.texts.keys()]).toEqual(['account:a', 'account:b']);
    expect(outcome.anchors).toBeGreaterThan(100);
  });

  it('cannot be compared where the folder of texts is missing', async () => {
    const none = join(emptyFolder(), 'none');
    const outcome = await checkCopy(lakeAccord, none);
    expect(outcome.problems[0]).toMatchObject({ file: none, code: 'folder-missing' });
    expect(codesOf(outcome)).toEqual(['folder-missing', 'text-missing']);
  });

  it.each([
    { what: 'a folder', make: (path: string) => mkdirSync(path) },
    { what: 'too large', make: (path: string) => writeFileSync(path, Buffer.alloc(maxTextBytes + 1)) },
  ])('cannot be compared where a text is $what', async ({ make }) => {
    const folder = copyOfLakeAccord();
    rmSync(join(folder, 'texts/c.txt'));
    make(join(folder, 'texts/c.txt'));
    expect(codesOf(await checkCopy(folder))).toEqual(['text-unreadable']);
  });

  it.each(['../secret.txt', '/etc/hostname', '..'])(
    'do not lead out of the folder of texts by the name %s',
    async (name) => {
      const folder = copyOfLakeAccord();
      replaceIn(folder, 'accounts/c.yaml', 'file: c.txt', `file: ${name}`);
      expect(codesOf(await checkCopy(folder))).toEqual(['text-unreadable']);
    },
  );
});
