import { Client } from 'pg';

/** Ends one of the connections that servers and imports have to a database; how many it was. */
export async function breakConnections(url: string): Promise<number> {
  const client = new Client({ connectionString: url, application_name: 'breaker' });
  await client.connect();
  const { rowCount } = await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'parley' and datname = current_database() order by random() limit 1`,
  );
  await client.end();
  return rowCount ?? 0;
}
