import { sql } from 'kysely';
import type { Plugin } from 'graphql-yoga';
import { graphVersion } from '../graphql/version.ts';
import type { Store } from '../store/store.ts';

/**
 * Answers GET /health and /health/ready: 200 with what is served, 503 where the store cannot be read. A server that
 * `isDraining` is healthy, but no longer ready: whoever sends it requests should stop.
 */
export function useHealth(store: Store, isDraining: () => boolean): Plugin {
  return {
    async onRequest(event) {
      const { method } = event.request;
      const { pathname } = event.url;
      const ready = pathname === '/health/ready';
      if ((!ready && pathname !== '/health') || (method !== 'GET' && method !== 'HEAD')) return;
      const health = await readHealth(store);
      const status = ready && health.status === 'ok' && isDraining() ? 'draining' : health.status;
      event.endResponse(
        event.fetchAPI.Response.json(
          { ...health, status },
          { status: status === 'ok' ? 200 : 503, headers: { 'cache-control': 'no-store' } },
        ),
      );
    },
  };
}

/** The tables are those of the last migration, since a store is not opened before. */
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
