import { createServer, type Socket } from 'node:net';
import { sql } from 'kysely';
import { Client } from 'pg';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { describePostgres, refusal } from './test-stores.ts';

const server = inject('postgresUrl');

describe('A DATABASE_URL', () => {
  test.each([
    'parley',
    'mysql://desk:secret@localhost/parley',
    'http://localhost:5432/parley',
    'postgres://',
    'postgres://localhost:99999/parley',
    'postgres://desk:secret@[::1/parley',
  ])('%s is refused as unreadable, without repeating its password', async (url) => {
    const problem = await refusal({ engine: 'postgres', url });
    expect(problem).toMatchObject({ code: 'url-invalid', hint: expect.stringContaining('postgres://') });
    expect(problem.message).not.toContain('secret');
  });

  test('of a server that is not there is refused with host and port', async () => {
    const problem = await refusal({ engine: 'postgres', url: 'postgres://desk:secret@127.0.0.1:1/parley' });
    expect(problem).toMatchObject({
      code: 'server-unreachable',
      message: expect.stringContaining('127.0.0.1:1: ECONNREFUSED'),
    });
    expect(JSON.stringify(problem)).not.toContain('secret');
  });

  test('of a host that does not exist is refused', async () => {
    const problem = await refusal({ engine: 'postgres', url: 'postgres://desk@no-such-host.invalid/parley' });
    expect(problem).toMatchObject({
      code: 'server-unreachable',
      message: expect.stringContaining('no-such-host.invalid'),
    });
  });
});

describe('A server that is no PostgreSQL', () => {
  const open: (() => void)[] = [];
  afterEach(() => {
    for (const end of open.splice(0)) end();
  });
  const serve = (answer: (socket: Socket) => void): Promise<number> =>
    new Promise((resolve) => {
      const listening = createServer((socket) => {
        open.push(() => socket.destroy());
        socket.on('error', () => {});
        answer(socket);
      });
      open.push(() => listening.close());
      listening.listen(0, '127.0.0.1', () => {
        resolve((listening.address() as { port: number }).port);
      });
    });

  test.each([
    ['hangs up', (socket: Socket) => socket.destroy()],
    ['answers HTTP', (socket: Socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
  ])('and %s is refused', async (_, answer) => {
    const port = await serve(answer);
    expect(
      await refusal({ engine: 'postgres', url: `postgres://desk@127.0.0.1:${port}/parley` }),
    ).toMatchObject({
      code: 'server-unreachable',
    });
  });
});

describePostgres('A PostgreSQL server', (stores) => {
  test('refuses a wrong password', async () => {
    const url = `${server.replace(':parley@', ':secret@')}postgres`;
    const problem = await refusal({ engine: 'postgres', url });
    expect(problem).toMatchObject({ code: 'login-refused', message: expect.stringContaining('"parley"') });
    expect(JSON.stringify(problem)).not.toContain('secret');
  });

  test('refuses a login without a password', async () => {
    const url = `${server.replace(':parley@', '@')}postgres`;
    expect(await refusal({ engine: 'postgres', url })).toMatchObject({ code: 'login-refused' });
  });

  test('refuses a database that does not exist', async () => {
    expect(await refusal({ engine: 'postgres', url: `${server}no_such_desk` })).toMatchObject({
      code: 'database-missing',
      message: expect.stringContaining('"no_such_desk"'),
      hint: expect.stringContaining('createdb no_such_desk'),
    });
  });

  test('refuses a user who may not create tables', async () => {
    const location = await stores.locate();
    const url = location.engine === 'postgres' ? location.url : '';
    const admin = new Client(url);
    await admin.connect();
    await admin.query(`create role reader login password 'reader'`);
    await admin.end();
    const problem = await refusal({ engine: 'postgres', url: url.replace('parley:parley', 'reader:reader') });
    expect(problem).toMatchObject({ code: 'rights-missing', hint: expect.stringContaining('grant create') });
  });

  test('outlives a connection that is cut while it is in use, between two queries', async () => {
    const store = await stores.open();
    const inTransaction = store.write(async ({ db }) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
      const admin = new Client(`${server}postgres`);
      await admin.connect();
      await admin.query('select pg_terminate_backend($1, 5000)', [rows[0]?.pid]);
      await admin.end();
      await db.selectFrom('talks').selectAll().execute();
    });
    const problem = await inTransaction.then(
      () => undefined,
      (error: unknown) => store.explain(error)?.code,
    );
    expect(problem).toBe('server-unreachable');
  });
});
