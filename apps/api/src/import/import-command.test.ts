import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { writeFolder } from '../samples/write-folder.ts';
import { describeStores, type TestStores } from '../store/test-stores.ts';
import { runImport } from './import-command.ts';

/** A folder with the dossiers of some talks, and a desk from which commands are given. */
async function makeDesk(stores: TestStores, slugs: readonly string[]) {
  const folder = stores.makeFolder();
  for (const slug of slugs) writeFolder(join(folder, 'data', slug), sampleDossier(slug, { attestations: 4 }));
  const location = await stores.locate();
  const environment = {
    INIT_CWD: folder,
    ...(location.engine === 'sqlite' ? { PARLEY_STORE: location.file } : { DATABASE_URL: location.url }),
  };
  const call = async (...parts: string[]) => {
    const said = { out: [] as string[], err: [] as string[], steps: [] as string[] };
    const exitCode = await runImport(parts, {
      environment,
      out: (line) => said.out.push(line),
      err: (line) => said.err.push(line),
      progress: (step) => said.steps.push(step),
    });
    return { exitCode, ...said, sentence: said.out.at(-1)?.replace(/\d+\.\d s/, '_ s') };
  };
  return { folder, location, call };
}

describeStores('pnpm api import', (stores) => {
  test('imports the dossiers inside a folder, and says so of each', async () => {
    const { call, location } = await makeDesk(stores, ['ferry', 'pier']);
    const first = await call('data');
    expect(first).toMatchObject({
      exitCode: 0,
      err: [],
      sentence: '2 dossiers in _ s: 2 imported, 0 unchanged, 0 broken.',
    });
    expect(first.out.slice(0, 2)).toEqual([
      'talks:ferry imported from data/ferry.',
      'talks:pier imported from data/pier.',
    ]);
    expect(first.steps.filter((step) => step !== '')).toEqual(['1 of 2 data/ferry', '2 of 2 data/pier']);
    const again = await call('data/ferry', 'data');
    expect(again).toMatchObject({
      exitCode: 0,
      sentence: '2 dossiers in _ s: 0 imported, 2 unchanged, 0 broken.',
    });
    const store = await stores.open(location);
    const talks = await store.db.selectFrom('talks').select('talks_id').orderBy('talks_id').execute();
    expect(talks).toEqual([{ talks_id: 'talks:ferry' }, { talks_id: 'talks:pier' }]);
  });

  test('names every problem of a broken dossier and imports the others', async () => {
    const { call, folder } = await makeDesk(stores, ['ferry', 'pier']);
    writeFileSync(join(folder, 'data/ferry/statements.yaml'), 'statements:\n\t- id: statement:s-0\n');
    const { exitCode, err, sentence } = await call('data');
    expect(exitCode).toBe(1);
    expect(err).toContainEqual(expect.stringMatching(/^data\/ferry\/statements\.yaml:2:1 yaml-tab /));
    expect(err.at(-1)).toBe('data/ferry is broken and was not imported; the store keeps what it had of it.');
    expect(sentence).toBe('2 dossiers in _ s: 1 imported, 0 unchanged, 1 broken.');
  });

  test('imports talks that two folders claim from the first', async () => {
    const { call, folder } = await makeDesk(stores, ['ferry']);
    writeFolder(join(folder, 'data/ferry-copy'), sampleDossier('ferry', { attestations: 5 }));
    const { exitCode, err } = await call('data');
    expect(exitCode).toBe(1);
    expect(err).toEqual([expect.stringContaining('data/ferry is a dossier of talks:ferry too')]);
  });

  test('says what is wrong with its call, and how it is called', async () => {
    const { call, folder } = await makeDesk(stores, []);
    mkdirSync(join(folder, 'empty'));
    for (const [parts, message] of [
      [[], 'Name the folders'],
      [['--all'], "Unknown option '--all'"],
      [['nowhere'], 'There is no folder nowhere'],
      [['empty'], 'No dossier in empty'],
    ] as const) {
      const { exitCode, err } = await call(...parts);
      expect(exitCode).toBe(2);
      expect(err.join('\n')).toContain(message);
      expect(err.join('\n')).toContain('pnpm api import DIR…');
    }
  });

  test('says what is wrong with the store', async () => {
    const { folder } = await makeDesk(stores, ['ferry']);
    const err: string[] = [];
    const exitCode = await runImport(['data'], {
      environment: { INIT_CWD: folder, DATABASE_URL: 'mysql://localhost/parley' },
      out: () => {},
      err: (line) => err.push(line),
    });
    expect(exitCode).toBe(1);
    expect(err).toEqual([expect.stringMatching(/^DATABASE_URL is no URL .*\. Write DATABASE_URL as /)]);
  });
});
