import type { TalksId } from '@parley/schema';

/** How many existing names a failure lists. */
export const mostKnown = 20;

/**
 * Why a question has no answer. Resolvers return these as values; they are errors only because that is how Pothos
 * tells them from answers.
 */
export abstract class Failure extends Error {
  /** What to do. */
  abstract readonly hint: string;

  override get name(): string {
    return this.constructor.name;
  }
}

/** There are no such talks. */
export class TalksNotFound extends Failure {
  readonly asked: string;
  readonly known: readonly TalksId[];
  readonly hint: string;

  constructor(asked: string, known: readonly TalksId[]) {
    super(`There are no talks ${JSON.stringify(asked)}`);
    this.asked = asked;
    this.known = known.slice(0, mostKnown);
    this.hint =
      known.length === 0 ? 'Import a dossier first.' : `Ask for one of these: ${enumerate(this.known)}.`;
  }
}

/** Among which records one was looked for: those of some talks, or all there are. */
export type Sought = 'these talks' | 'all talks';

/** There is no such account, in these talks or in any. */
export class AccountNotFound extends Failure {
  readonly asked: string;
  readonly known: readonly string[];
  readonly hint: string;

  constructor(asked: string, known: readonly string[], sought: Sought = 'all talks') {
    super(tellMissing('account', asked, sought));
    this.asked = asked;
    this.known = known.slice(0, mostKnown);
    this.hint = tellKnown('account', this.known, sought);
  }
}

/** There is no such record, in these talks or in any. */
export class RecordNotFound extends Failure {
  readonly asked: string;
  readonly known: readonly string[];
  readonly hint: string;

  constructor(kind: string, asked: string, known: readonly string[], sought: Sought = 'all talks') {
    super(tellMissing(kind, asked, sought));
    this.asked = asked;
    this.known = known.slice(0, mostKnown);
    this.hint = tellKnown(kind, this.known, sought);
  }
}

/** A cursor that the list did not give out. */
export class InvalidCursor extends Failure {
  readonly asked: string;
  readonly hint = 'Use an endCursor of the same list in the same order, or leave the cursor out.';

  constructor(asked: string) {
    super(`${JSON.stringify(asked)} is no cursor of this list`);
    this.asked = asked;
  }
}

/** A page of a size that is not to be had. */
export class InvalidPage extends Failure {
  readonly asked: number;
  readonly most: number;
  readonly hint: string;

  /** @param twice whether both the first and the last records are asked for. */
  constructor(asked: number, most: number, twice = false) {
    super(twice ? 'A page has the first records or the last' : `A page of ${asked} records is not to be had`);
    this.asked = asked;
    this.most = most;
    this.hint = twice
      ? 'Leave out `first` or `last`.'
      : `Ask for 0 to ${most} records, and for more with the cursor.`;
  }
}

/** A filter that no record can fit. */
export class InvalidFilter extends Failure {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

function tellMissing(kind: string, asked: string, sought: Sought): string {
  const has = sought === 'all talks' ? 'There is' : 'These talks have';
  return `${has} no ${kind} ${JSON.stringify(asked)}`;
}

function tellKnown(kind: string, known: readonly string[], sought: Sought): string {
  if (known.length > 0) return `Name one of these: ${enumerate(known)}.`;
  return sought === 'all talks'
    ? `No talks have any ${kind}: name none.`
    : `These talks have no ${kind} at all: name none, or other talks.`;
}

function enumerate(names: readonly string[]): string {
  return names.join(', ');
}
