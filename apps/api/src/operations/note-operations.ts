import { getOperationAST, type DocumentNode, type GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { RequestNotes } from './request-notes.ts';

/** Notes of each request which operation it asked and which errors it was answered. */
export function noteOperations(notes: RequestNotes): Plugin {
  const name = (document: DocumentNode, operationName: string | null | undefined, context: unknown): void => {
    const note = notes.find(context);
    const found = getOperationAST(document, operationName)?.name?.value;
    if (note && found !== undefined) note.operation = found;
  };
  return {
    onExecute: ({ args }) => name(args.document, args.operationName, args.contextValue),
    onSubscribe: ({ args }) => name(args.document, args.operationName, args.contextValue),
    onResultProcess({ result, serverContext }) {
      const note = notes.find(serverContext);
      if (!note) return;
      for (const each of Array.isArray(result) ? result : [result]) {
        const { errors = [] } = each as { errors?: readonly GraphQLError[] };
        for (const { extensions } of errors) {
          note.codes.push(typeof extensions?.['code'] === 'string' ? extensions['code'] : 'UNKNOWN');
          if (typeof extensions?.['rule'] === 'string') note.rules.push(extensions['rule']);
        }
      }
    },
  };
}
