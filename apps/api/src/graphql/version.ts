import { builder } from './builder.ts';

/**
 * Version of the graph, as major.minor. The minor grows with everything that is added, the major with everything that
 * a client could have relied on and no longer can. A client asks for it to tell an older server from a broken one.
 */
export const graphVersion = '1.0';

/** Header of every answer with the version of the graph. */
export const versionHeader = 'parley-graph-version';

builder.queryField('version', (t) =>
  t.string({
    description:
      'Version of this graph, as major.minor: a client that was written for a higher one asks for fields that are not there yet.',
    resolve: () => graphVersion,
  }),
);
