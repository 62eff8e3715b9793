import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { digestDossier } from '@parley/dossier/folder';
import { expect, test } from 'vitest';
import { describeStores } from '../store/test-stores.ts';
import type { DecideOrder } from './decide-process.ts';
import { prepareWriting, startWriting, talks } from './test-writing.ts';

describeStores('A kill between the files and the store', (stores) => {
  test('loses nothing: the next start has the decision, and decisions go on from it', async () => {
    const prepared = await prepareWriting(stores);
    const before = await digestDossier(prepared.folder);
    const order: DecideOrder = { location: prepared.location, data: prepared.data, talks, version: before };
    const script = join(import.meta.dirname, 'decide-process.ts');
    const end = spawnSync(process.execPath, [script, JSON.stringify(order)], { encoding: 'utf8' });
    expect({ signal: end.signal, stderr: end.stderr }).toEqual({ signal: 'SIGKILL', stderr: '' });
    const store = await stores.open(prepared.location);
    const [stored] = await store.db.selectFrom('dossiers').select('digest').execute();
    expect(stored?.digest).toBe(before);
    expect(await store.db.selectFrom('decisions').selectAll().execute()).toEqual([]);
    const after = await digestDossier(prepared.folder);
    expect(after).not.toBe(before);

    const server = await startWriting(prepared);
    expect(await server.version()).toBe(after);
    expect((await server.dossier()).decisions).toMatchObject([
      { by: 'desk', action: 'reject', note: 'Wrong.' },
    ]);
    const { data } = await server.ask(
      'mutation ($input: ConfirmInput!) { confirm(input: $input) { __typename } }',
      { input: { talks, version: after, records: ['statement:no-treaty'] } },
    );
    expect(data.confirm).toEqual({ __typename: 'Written' });
    expect(await server.version()).toBe(await digestDossier(prepared.folder));
  });
});
