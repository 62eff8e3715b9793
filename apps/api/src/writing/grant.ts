import { talksIdOf } from '../queries/find-talks.ts';
import { TalksId } from '@parley/schema';
import { writerPattern } from './token.ts';

/** What tokens may be for: to put whole dossiers there, and to take decisions on what is in them. */
export const tokenRights = ['import', 'review'] as const;
export type TokenRight = (typeof tokenRights)[number];

/** Who a token is of, what it may do and how long. */
export interface Grant {
  /** The label that stands in the trail; several tokens may have the same, of which one is to replace the other. */
  readonly name: string;
  readonly rights: readonly TokenRight[];
  /** The talks that it holds for; absent where it holds for all. */
  readonly talks?: readonly TalksId[];
  /** A day, to whose end in UTC it holds, or an instant: `2027-05-21`, `2027-05-21T18:00:00Z`. */
  readonly until?: string;
}

/** A line of a file of tokens. */
export interface TokenLine {
  readonly grant: Grant;
  /** As `hashToken` writes it. */
  readonly hash: string;
}

const hashed = /^sha256:[0-9a-f]{64}$/;
const day = /^\d{4}-\d\d-\d\d$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Names a token in lists, without telling anything of it: the beginning of its hash. */
export function tokenIdOf({ hash }: Pick<TokenLine, 'hash'>): string {
  return hash.slice('sha256:'.length, 'sha256:'.length + 8);
}

/** Writes a line of a file of tokens. */
export function writeTokenLine({ grant: { name, rights, talks, until }, hash }: TokenLine): string {
  return [
    name,
    hash,
    ...(rights.length < tokenRights.length ? [`rights=${rights.join(',')}`] : []),
    ...(talks ? [`talks=${talks.map((id) => id.slice('talks:'.length)).join(',')}`] : []),
    ...(until === undefined ? [] : [`until=${until}`]),
  ].join(' ');
}

/** Reads a line, of which `#` begins a comment; undefined where nothing stands in it, and what is wrong in words. */
export function readTokenLine(line: string): TokenLine | undefined | Error {
  const [name = '', hash, ...options] = line.replace(/#.*/, '').trim().split(/\s+/);
  if (name === '') return undefined;
  if (hash === undefined || !hashed.test(hash) || !writerPattern.test(name)) {
    return new Error('is no name with the hash of a token');
  }
  const given: Record<string, string> = {};
  for (const option of options) {
    const [, key = '', value = ''] = /^(rights|talks|until)=(\S+)$/.exec(option) ?? [];
    if (key === '' || key in given) {
      return new Error('has something after the hash that is not rights=…, talks=… or until=…, each once');
    }
    given[key] = value;
  }
  const grant = readGrant(name, given);
  return grant instanceof Error ? new Error(`has ${grant.message}`) : { grant, hash };
}

/** Reads what a token is granted, as it is written in a file or on a command line. */
export function readGrant(
  name: string,
  given: { readonly rights?: string; readonly talks?: string; readonly until?: string },
): Grant | Error {
  const rights = given.rights === undefined ? tokenRights : readRights(given.rights);
  if (!rights) return new Error(`rights that are not ${tokenRights.join(' or ')}, with a comma between them`);
  const talks = given.talks?.split(',').map((id) => talksIdOf(id));
  if (talks?.some((id) => !TalksId.safeParse(id).success)) return new Error('talks that are no ids of talks');
  const { until } = given;
  if (until !== undefined && Number.isNaN(endOf(until))) {
    return new Error('an end that is neither a day, such as 2027-05-21, nor such as 2027-05-21T18:00:00Z');
  }
  return { name, rights, ...(talks && { talks }), ...(until !== undefined && { until }) };
}

/** When a grant ends, in milliseconds of the epoch: at the end of a day, in UTC, or at an instant. */
export function endOf(until: string | undefined): number {
  if (until === undefined) return Number.POSITIVE_INFINITY;
  if (instant.test(until)) return Date.parse(until);
  // A day that no month has is none: Date would take the 31st of June for the 1st of July.
  const start = day.test(until) ? Date.parse(`${until}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, until.length) !== until)
    return Number.NaN;
  return start + 86_400_000;
}

function readRights(text: string): TokenRight[] | undefined {
  const words = new Set(text.split(','));
  const rights = tokenRights.filter((right) => words.has(right));
  return rights.length === words.size ? rights : undefined;
}
