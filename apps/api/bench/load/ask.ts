/** Posts a question and gives its data; throws where there are errors, as a benchmark has nothing to say then. */
export async function ask(
  url: string,
  question: { readonly query?: string; readonly documentId?: string; readonly variables?: object },
  signal?: AbortSignal,
): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
    ...(signal && { signal }),
  });
  const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
  if (errors !== undefined || data === undefined) {
    throw new Error(`${response.status} ${JSON.stringify(errors)}`);
  }
  return data;
}
