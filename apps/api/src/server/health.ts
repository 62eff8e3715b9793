import { sql } from 'kysely';
import type { Plugin } from 'graphql-yoga';
import { graphVersion } from '../graphql/version.ts';
import type { Store } from '../store/store.ts';

/** Answers GET /health: 200 with what is served, 503 where the store cannot be read. */
export function useHealth(store: Store): Plugin {
  return {
    async onRequest(event) {
      const { method } = event.request;
      if (event.url.pathname !== '/health' || (method !== 'GET' && method !== 'HEAD')) return;
      const health = await readHealth(store);
      event.endResponse(
        event.fetchAPI.Response.json(health, {
          status: health.status === 'ok' ? 200 : 503,
          headers: { 'cache-control': 'no-store' },
        }),
      );
    },
  };
}

async function readHealth(store: Store) {
  const common = { graph: graphVersion, store: store.engine };
  try {
    const { rows } = await sql<{ count: number | string }>`select count(*) as count from dossiers`.execute(
      store.db,
    );
    return { status: 'ok', talks: Number(rows[0]?.count), ...common } as const;
  } catch {
    return { status: 'failing', ...common } as const;
  }
}
