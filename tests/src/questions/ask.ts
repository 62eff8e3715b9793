import { readFile } from 'node:fs/promises';
import { openApi, type Api } from '@parley/api';

/** The API over this checkout's dossiers, in memory. */
export async function openFreshApi(): Promise<Api> {
  const opened = await openApi({ environment: { PARLEY_STORE: ':memory:' } });
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.api;
}

/** Asks the question of a .graphql file beside this one; gives its data, or throws with the errors. */
export async function ask<Answer>(api: Api, file: string, talks: string): Promise<Answer> {
  const query = await readFile(new URL(file, import.meta.url), 'utf8');
  const response = await api.fetch(
    new Request('http://parley.invalid/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { talks } }),
    }),
  );
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: unknown };
  if (!data || errors) throw new Error(`${file} was not answered: ${JSON.stringify(errors)}`);
  return data;
}
