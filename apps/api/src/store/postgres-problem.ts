import { Client } from 'pg';
import type { StoreProblem } from './problem.ts';

/** Where a DATABASE_URL leads, without its password. */
export interface DatabasePlace {
  readonly server: string;
  readonly database: string;
  readonly user: string;
}

const example = 'Write DATABASE_URL as postgres://user:password@host:5432/database';

/** Reads a DATABASE_URL; undefined where it is none of PostgreSQL. */
export function placeOf(url: string): DatabasePlace | undefined {
  if (!/^postgres(?:ql)?:\/\/./.test(url)) return undefined;
  try {
    // The client reads the URL when it is made, with the defaults of the environment, and connects later.
    const { host, port, database = '', user = '' } = new Client({ connectionString: url });
    return { server: host.startsWith('/') ? host : `${host}:${port}`, database, user };
  } catch {
    return undefined;
  }
}

/** The problem of a DATABASE_URL that cannot be read. The URL is not repeated, since it may hold a password. */
export const unreadableUrl: StoreProblem = {
  code: 'url-invalid',
  message: 'DATABASE_URL is no URL of a PostgreSQL database',
  hint: `${example}, with any of : / ? # [ ] @ % in the password percent-encoded.`,
};

/** What kept a connection from being made. */
export function connectionProblem(error: unknown, { server, database, user }: DatabasePlace): StoreProblem {
  const { code, message } = error as { code?: string; message: string };
  if (code === '3D000') {
    return {
      code: 'database-missing',
      message: `The PostgreSQL server at ${server} has no database "${database}"`,
      hint: `Create it ("createdb ${database}") or name another one in DATABASE_URL.`,
    };
  }
  if (code?.startsWith('28') || message.startsWith('SASL')) {
    return {
      code: 'login-refused',
      message: `The PostgreSQL server at ${server} refused the login of "${user}"`,
      hint: 'Correct the user and the password in DATABASE_URL.',
    };
  }
  if (code === '42501') return rightsProblem({ server, database, user });
  if (code?.startsWith('53')) {
    return {
      code: 'server-full',
      message: `The PostgreSQL server at ${server} takes no more connections: ${message}`,
      hint: 'Close others or raise its max_connections.',
    };
  }
  return {
    code: 'server-unreachable',
    message: `No PostgreSQL server answers at ${server}: ${code === undefined ? message : code}`,
    hint: 'Start the server, or correct host and port in DATABASE_URL.',
  };
}

/** What an error says about a database that had let us in; undefined where it is a bug. */
export function postgresProblem(error: unknown, place: DatabasePlace): StoreProblem | undefined {
  const { code, message } = error as { code?: string; message: string };
  if (code === '42501') return rightsProblem(place);
  if (code === '42P07') {
    return {
      code: 'not-a-store',
      message: `The database "${place.database}" has tables of another program (${message})`,
      hint: 'Name a database in DATABASE_URL that Parley has for itself.',
    };
  }
  // 08 connection, 53 no room, 57 the operator stopped it; without a code the connection itself broke.
  const lost =
    /^(?:08|53|57|E[A-Z]+$)/.test(code ?? '') || /^Connection terminated|not queryable$/.test(message);
  return lost ? connectionProblem(error, place) : undefined;
}

/**
 * Whether an error says that a connection broke that had been there: the server ended it (57P01, 57P02), or it went away
 * under a statement. A server that is not reached at all is another matter.
 */
export function isCut(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return (
    /^(?:57P0[12]|0800[36]|ECONNRESET|EPIPE)$/.test(code ?? '') ||
    /^Connection terminated(?: unexpectedly)?$|not queryable$/.test(message ?? '')
  );
}

function rightsProblem({ server, database, user }: DatabasePlace): StoreProblem {
  return {
    code: 'rights-missing',
    message: `"${user}" may not create tables in the database "${database}" at ${server}`,
    hint: `Grant it: "grant create, usage on schema public to ${user}".`,
  };
}
