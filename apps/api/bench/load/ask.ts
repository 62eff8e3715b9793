/** What may be told beside a question. */
export interface AskOptions {
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Posts a question and gives its data; throws where there are errors, as a benchmark has nothing to say then. */
export async function ask(
  url: string,
  question: { readonly query?: string; readonly documentId?: string; readonly variables?: object },
  { signal, headers }: AskOptions = {},
): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(question),
    ...(signal && { signal }),
  });
  const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
  if (errors !== undefined || data === undefined || data === null) {
    throw new Error(`${response.status} ${JSON.stringify(errors)}`);
  }
  return data;
}
