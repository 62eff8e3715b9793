import { daysOfDate } from '../../store/days-of-date.ts';
import { InvalidFilter } from '../failures.ts';
import type { DateRange } from './fields.ts';

/** What filters have, of whatever list. */
interface AnyFilter extends Readonly<Record<string, unknown>> {
  readonly held?: DateRange | null;
  readonly published?: DateRange | null;
  readonly and?: readonly AnyFilter[] | null;
  readonly or?: readonly AnyFilter[] | null;
  readonly not?: AnyFilter | null;
}

const counts = ['carriedBy', 'independent'];

/** The first thing in a filter, those inside of `and`, `or` and `not` too, that no record can fit. */
export function findContradiction(filter: object | null | undefined): InvalidFilter | undefined {
  if (filter === null || filter === undefined) return undefined;
  const { held, published, and, or, not, ...fields } = filter as AnyFilter;
  const own =
    contradictRange(held) ??
    contradictRange(published) ??
    counts.map((name) => contradictCount(name, fields)).find(Boolean);
  if (own) return own;
  return [...(and ?? []), ...(or ?? []), not].map(findContradiction).find(Boolean);
}

function contradictRange(held: DateRange | null | undefined): InvalidFilter | undefined {
  if (!held?.from || !held.until) return undefined;
  const [{ first }, { last }] = [daysOfDate(held.from), daysOfDate(held.until)];
  if (first === null || last === null || first <= last) return undefined;
  return new InvalidFilter(
    `No day is from ${held.from} until ${held.until}`,
    'Give the earlier day as `from`, the later one as `until`.',
  );
}

function contradictCount(name: string, fields: Readonly<Record<string, unknown>>): InvalidFilter | undefined {
  const [least, most] = [`${name}AtLeast`, `${name}AtMost`];
  for (const bound of [least, most]) {
    const value = fields[bound];
    if (typeof value === 'number' && value < 0) {
      return new InvalidFilter(`\`${bound}\` is ${value}, and no count is less than 0`, 'Give 0 or more.');
    }
  }
  const [from, to] = [fields[least], fields[most]];
  if (typeof from !== 'number' || typeof to !== 'number' || from <= to) return undefined;
  return new InvalidFilter(
    `Nothing is at least ${from} and at most ${to}`,
    `Give \`${least}\` no more than \`${most}\`.`,
  );
}
