import { existsSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reserveFile } from './reserve-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-reserve-'));
});
afterEach(() => rm(folder, { recursive: true }));

const whole = (sink: Writable) => {
  sink.write('wh');
  sink.end('ole');
  return Promise.resolve();
};

async function reserve(path: string) {
  const outcome = await reserveFile(path);
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  return outcome.value;
}

async function refusal(path: string) {
  const outcome = await reserveFile(path);
  if ('value' in outcome) throw new Error('was not refused');
  return outcome.failure;
}

const half = (sink: Writable) => {
  sink.write('half');
  return Promise.reject(new Error('the pen broke'));
};

if (!existsSync('/proc'))
  console.warn('Skipped without /proc: is refused below a folder that takes no entries');
const onWindows = process.platform === 'win32';
if (onWindows) console.warn('Skipped on Windows, which has no /dev/null: is refused where a device stands');

describe('a reserved file', () => {
  it('appears whole where folders were missing, with nothing beside it', async () => {
    const path = join(folder, 'a/b/briefing.pdf');
    const written = await (await reserve(path)).write(whole);
    expect(await readFile(path, 'utf8')).toBe('whole');
    expect(written).toEqual({ value: createHash('sha256').update('whole').digest('hex') });
    expect(await readdir(join(folder, 'a/b'))).toEqual(['briefing.pdf']);
  });

  it('leaves an earlier file as it was until it is written', async () => {
    const path = join(folder, 'briefing.pdf');
    await writeFile(path, 'earlier');
    const file = await reserve(path);
    expect(await readFile(path, 'utf8')).toBe('earlier');
    await file.discard();
    expect(await readFile(path, 'utf8')).toBe('earlier');
    expect(await readdir(folder)).toEqual(['briefing.pdf']);
  });

  it('takes the folders that it made away again when discarded', async () => {
    const file = await reserve(join(folder, 'a/b/briefing.pdf'));
    await file.discard();
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves an earlier file as it was when writing fails half way', async () => {
    const path = join(folder, 'briefing.pdf');
    await writeFile(path, 'earlier');
    const file = await reserve(path);
    await expect(file.write(half)).rejects.toThrow('the pen broke');
    await file.discard();
    expect(await readFile(path, 'utf8')).toBe('earlier');
    expect(await readdir(folder)).toEqual(['briefing.pdf']);
  });

  it('keeps a folder that it made when somebody has put a file there since', async () => {
    const file = await reserve(join(folder, 'a/b/briefing.pdf'));
    await writeFile(join(folder, 'a/notes.txt'), '');
    await file.discard();
    expect(await readdir(join(folder, 'a'))).toEqual(['notes.txt']);
  });

  it('takes everything away within a tick when abandoned half way', async () => {
    const path = join(folder, 'a/b/briefing.pdf');
    const file = await reserve(path);
    let left: string[] | undefined;
    const written = file.write((sink) => {
      sink.write('half');
      file.abandon();
      left = readdirSync(folder);
      return Promise.resolve();
    });
    await written;
    expect(left).toEqual([]);
    expect(existsSync(path)).toBe(false);
  });

  it('fails with a sentence when the file is gone before it is in its place', async () => {
    const file = await reserve(join(folder, 'briefing.pdf'));
    const outcome = await file.write(async (sink) => {
      await rm(folder, { recursive: true });
      sink.write('whole');
    });
    await mkdir(folder);
    expect(outcome).toMatchObject({
      failure: { code: 'out-refused', message: expect.stringMatching(/nothing can be made there$/) },
    });
  });

  it('writes through a link to the file behind it', async () => {
    await writeFile(join(folder, 'real.pdf'), 'earlier');
    await symlink('real.pdf', join(folder, 'link.pdf'));
    await (await reserve(join(folder, 'link.pdf'))).write(whole);
    expect(await readFile(join(folder, 'real.pdf'), 'utf8')).toBe('whole');
  });

  it('is refused where a folder stands', async () => {
    await mkdir(join(folder, 'briefing.pdf'));
    const failure = await refusal(join(folder, 'briefing.pdf'));
    expect(failure).toMatchObject({ code: 'out-refused' });
    expect(failure.message).toMatch(/it is a folder$/);
  });

  it('is refused under something that is a file', async () => {
    await writeFile(join(folder, 'file'), '');
    expect((await refusal(join(folder, 'file/briefing.pdf'))).message).toMatch(/not a folder$/);
  });

  it.skipIf(onWindows)('is refused where a device stands', async () => {
    expect((await refusal('/dev/null')).message).toMatch(/no regular file$/);
  });

  it.skipIf(!existsSync('/proc'))('is refused below a folder that takes no entries', async () => {
    expect((await refusal('/proc/parley/new/briefing.pdf')).message).toMatch(/nothing can be made there$/);
  });

  it('is refused under a name too long for the file system, leaving no folder behind', async () => {
    expect((await refusal(join(folder, 'new', `${'n'.repeat(300)}.pdf`))).message).toMatch(/too long$/);
    expect(await readdir(folder)).toEqual([]);
  });
});
