import { GraphQLError, type ASTNode } from 'graphql';
import type { Settings } from '../settings/settings.ts';

/** The limits that a request is held to, by the names of their settings. */
export type Limits = Pick<
  Settings,
  | 'bodyBytes'
  | 'tokens'
  | 'depth'
  | 'values'
  | 'aliases'
  | 'directives'
  | 'repeats'
  | 'fragments'
  | 'cost'
  | 'batch'
>;

/** How much deeper than fields values may nest: a condition of a filter is an object in a list in an object. */
export const valuesPerField = 2;

/**
 * How many UTF-16 code units a value may have: cursors have some hundreds, and what is searched for fewer. Texts are
 * normalised before they are compared, which makes eighteen units of some.
 */
export const longestValue = 2000;

/** How often the fragments of a document may be spread, all of them written out, for each that it may have. */
export const spreadsPerFragment = 10;

/** The name of the rule that a request broke. */
export type Rule =
  | 'body'
  | 'batch'
  | 'tokens'
  | 'fragments'
  | 'depth'
  | 'values'
  | 'aliases'
  | 'directives'
  | 'repeats'
  | 'introspection'
  | 'cost'
  | 'filter'
  | 'ids'
  | 'streams';

const codes: Readonly<Record<Rule, string>> = {
  body: 'TOO_LARGE',
  batch: 'TOO_MANY_OPERATIONS',
  tokens: 'TOO_MANY_TOKENS',
  fragments: 'TOO_MANY_FRAGMENTS',
  depth: 'TOO_DEEP',
  values: 'VALUES_TOO_LARGE',
  aliases: 'TOO_MANY_ALIASES',
  directives: 'TOO_MANY_DIRECTIVES',
  repeats: 'TOO_MANY_REPEATS',
  introspection: 'INTROSPECTION_TOO_DEEP',
  cost: 'TOO_COSTLY',
  filter: 'FILTER_TOO_LARGE',
  ids: 'TOO_MANY_IDS',
  streams: 'TOO_MANY_STREAMS',
};

/** An error that refuses a request, with status 400 unless said, whatever the client accepts, and names the rule it broke. */
export function refuse(rule: Rule, message: string, nodes?: ASTNode, status = 400): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    extensions: { code: codes[rule], rule, http: { status, spec: false } },
  });
}

/** The rule that an error names; undefined where it is another error. */
export function ruleOf({ extensions }: GraphQLError): Rule | undefined {
  const { rule } = extensions;
  return typeof rule === 'string' && rule in codes ? (rule as Rule) : undefined;
}
