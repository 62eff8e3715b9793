import { type Context, siglaOf } from './context.ts';
import type { FigureLabel } from './figure-blocks.ts';
import type { Inline } from './inline.ts';
import { join, link, siglum, styled } from './runs.ts';
import type { Reference } from './records.ts';
import { placeOf } from './targets.ts';
import { sourceName } from './context.ts';

/** As many letters stay together on a line; more may break. */
const mostUnbroken = 6;

/** The letters of accounts, each leading to the account's profile. */
export function siglumRuns(context: Context, accounts: readonly Reference[]): Inline[] {
  return join(
    accounts.map((account) => {
      const [letter = ''] = siglaOf(context, [account]);
      return link(placeOf(account.recordId), [siglum(letter)], context.words.accounts([letter], 0));
    }),
    accounts.length > mostUnbroken ? ' ' : '\u00A0',
  );
}

/** An account as the label of a figure's row. */
export function accountLabel(context: Context, reference: Reference): FigureLabel {
  const account = context.records.account(reference);
  return { siglum: account.siglum, text: sourceName(context, account), target: placeOf(account.recordId) };
}

/** An account as the heading of a band: its letter and the name of its source. */
export function accountHeading(context: Context, reference: Reference, text?: string): Inline[] {
  const account = context.records.account(reference);
  return [
    ...siglumRuns(context, [account]),
    ' ',
    sourceName(context, account),
    ...(text === undefined ? [] : [styled('small', `${context.words.dot}${text}`)]),
  ];
}

/** The number of a statement's row in the matrix, leading there; nothing where it has no row. */
export function statementNumber(context: Context, statement: Reference): Inline[] {
  const number = context.records.numberOf(statement);
  return number === undefined ? [] : [link(placeOf(statement.recordId), [String(number)])];
}

/** The numbers of statements in the order of the matrix, each leading to its row. */
export function statementNumbers(context: Context, statements: readonly Reference[]): Inline[] {
  return statements
    .toSorted((one, other) => (context.records.numberOf(one) ?? 0) - (context.records.numberOf(other) ?? 0))
    .flatMap((statement) => statementNumber(context, statement));
}

/** Who speaks in a statement, by the name that Parley prints. */
export function speakerName(context: Context, speaker: Reference | null): string {
  return speaker ? context.records.actor(speaker).name : context.words.matrix.noSpeaker;
}
