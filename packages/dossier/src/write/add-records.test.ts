import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '@parley/schema';
import { expect, it } from 'vitest';
import { changeRecords } from '../edit/change-records.ts';
import { copyOfLakeAccord, replaceIn } from '../lake-accord.fixture.ts';
import { readDossier } from '../read-dossier.ts';
import { addRecords } from './add-records.ts';
import { mostStatements, placeStatements } from './place-statements.ts';
import { writeTogether } from './write-together.ts';

async function read(folder: string): Promise<Dossier> {
  const outcome = await readDossier(folder);
  if (!outcome.ok) throw new Error(outcome.problems[0]?.message);
  return outcome.dossier;
}

it('adds an account, its records and its statements, and leaves every other byte alone', async () => {
  const folder = copyOfLakeAccord();
  const whole = await read(folder);
  replaceIn(folder, 'accounts/b.yaml', 'account:\n', '# Read twice.\naccount: # the second\n');
  renameSync(join(folder, 'accounts/b.yaml'), join(folder, 'accounts/northbank.yaml'));
  const own = await changeRecords(folder, [{ id: 'actor:okavi', field: ['office'], value: 'Minister' }]);
  expect(own.ok).toBe(true);
  const before = ['accounts/northbank.yaml', 'statements.yaml'].map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  );
  const again = {
    ...(await read(folder)),
    actors: [
      ...whole.actors,
      { id: 'actor:new' as const, type: 'unnamed' as const, name: 'Somebody', names: [] },
    ],
  };
  const outcome = addRecords(folder, again);
  if (!outcome.ok) throw new Error(outcome.problems[0]?.message);
  expect([...outcome.files.keys()]).toEqual(['dossier.yaml']);
  writeTogether(folder, outcome.files);
  expect(
    ['accounts/northbank.yaml', 'statements.yaml'].map((name) => readFileSync(join(folder, name), 'utf8')),
  ).toEqual(before);
  const { actors } = await read(folder);
  expect(actors.at(-1)?.id).toBe('actor:new');
  expect(actors.find(({ id }) => id === 'actor:okavi')?.office).toBe('Minister');
});

it('adds nothing to a dossier that has it all', async () => {
  const folder = copyOfLakeAccord();
  expect(addRecords(folder, await read(folder))).toMatchObject({ ok: true, files: new Map() });
});

it('reads and changes statements that stand in several files', async () => {
  const folder = copyOfLakeAccord();
  const { statements } = await read(folder);
  mkdirSync(join(folder, 'statements'));
  const [head = '', ...records] = readFileSync(join(folder, 'statements.yaml'), 'utf8').split(
    /^(?= {2}- id: )/m,
  );
  writeFileSync(join(folder, 'statements.yaml'), [head, ...records.slice(0, 2)].join(''));
  writeFileSync(join(folder, 'statements/more.yaml'), ['statements:\n', ...records.slice(2)].join(''));
  expect((await read(folder)).statements.map(({ id }) => id).toSorted()).toEqual(
    statements.map(({ id }) => id).toSorted(),
  );
  const last = statements.at(-1)?.id ?? 'statement:none';
  expect(await changeRecords(folder, [{ id: last, field: ['gist'], value: 'Changed.' }])).toEqual({
    ok: true,
  });
  expect(readFileSync(join(folder, 'statements/more.yaml'), 'utf8')).toContain('gist: Changed.');
  replaceIn(folder, 'statements/more.yaml', 'kind: ', 'kinds: ');
  const broken = await readDossier(folder);
  expect(broken.ok ? [] : broken.problems.map(({ file }) => file)).toContain(
    join(folder, 'statements/more.yaml'),
  );
});

const statement = (id: string, speaker?: string) => ({ id, ...(speaker !== undefined && { speaker }) });

it('deals statements out by speaker where one file would hold too many', () => {
  const many = Array.from({ length: mostStatements }, (_, index) =>
    statement(`statement:${index}`, 'actor:lind'),
  );
  expect([...placeStatements(many).keys()]).toEqual(['statements.yaml']);
  const files = placeStatements([...many, statement('statement:x', 'actor:lind'), statement('statement:y')]);
  expect([...files].map(([name, records]) => [name, records.length])).toEqual([
    ['statements/lind.yaml', mostStatements],
    ['statements/lind-part-2.yaml', 1],
    ['statements/narrated.yaml', 1],
  ]);
});

it('leaves statements where they are when later ones get files of their own', () => {
  const held = new Map([['statements.yaml', mostStatements]]);
  expect([...placeStatements([statement('statement:x', 'actor:lind')], held).keys()]).toEqual([
    'statements/lind.yaml',
  ]);
});
