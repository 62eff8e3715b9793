import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Tells nobody what the graph has: refuses introspection, and takes suggestions out of messages. */
export function hideGraph(isTrusted: (query: string) => boolean): Plugin {
  return {
    onValidate({ context, addValidationRule }) {
      const { params } = context as { params?: { query?: string } };
      if (!isTrusted(params?.query ?? '')) addValidationRule(NoSchemaIntrospectionCustomRule);
      return ({ result, setResult }) => setResult(result.map((error: Error) => withoutSuggestions(error)));
    },
    onExecutionResult(event) {
      const { result } = event;
      if (!result || !('errors' in result) || !result.errors) return;
      event.setResult({ ...result, errors: result.errors.map((error) => withoutSuggestions(error)) });
    },
  };
}

function withoutSuggestions<Given extends Error>(error: Given): Given | GraphQLError {
  const message = error.message.replace(/ Did you mean .*\?$/su, '');
  if (!(error instanceof GraphQLError) || message === error.message) return error;
  const { nodes = null, source = null, positions = null, path = null, originalError, extensions } = error;
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    ...(originalError && { originalError }),
    extensions,
  });
}
