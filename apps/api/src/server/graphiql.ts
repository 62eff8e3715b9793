import type { GraphiQLOptions } from 'graphql-yoga';
import type { Store } from '../store/store.ts';
import { examples } from './examples.ts';

/** The page for trying questions, all in one file: it asks nothing of other servers. Read only when it is asked for. */
export async function renderGraphiql(options: GraphiQLOptions | undefined): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL(options ?? {});
}

/** Opens the page with the examples, asked of the first talks that the store has. */
export async function chooseExamples(store: Store): Promise<GraphiQLOptions> {
  const talks = await store.db.selectFrom('talks').select('talks_id').orderBy('talks_id').executeTakeFirst();
  const variables = JSON.stringify({ talks: talks?.talks_id ?? 'talks:…' }, null, 2);
  return {
    title: 'Parley',
    defaultEditorToolsVisibility: 'variables',
    defaultTabs: examples.map((query) => ({ query, variables: query.includes('$talks') ? variables : null })),
  };
}
