import type {
  AccountRecordFragment,
  ComparisonFieldsFragment,
  TalksRecordFragment,
} from '../__generated__/graphql.ts';
import type { Answer } from '../fetch/answer.ts';
import { indexRecords, type Records, type Reference } from './records.ts';
import type { Wording } from './wording/en.ts';

/** What every section is composed from. */
export interface Context {
  readonly talks: TalksRecordFragment;
  readonly comparison: ComparisonFieldsFragment;
  readonly records: Records;
  readonly words: Wording;
}

/** Puts an answer and the words of a language together. */
export function contextOf(answer: Answer, words: Wording): Context {
  return {
    talks: answer.comparison.talks,
    comparison: answer.comparison,
    records: indexRecords(answer, words),
    words,
  };
}

/** The letters of accounts. */
export function siglaOf(context: Context, accounts: readonly Reference[]): string[] {
  return accounts.map((account) => context.records.account(account).siglum);
}

/** One account in a running sentence: its source with its letter, or its letter where the source is unnamed. */
export function accountInWords(context: Context, reference: Reference): string {
  const account = context.records.account(reference);
  return context.words.accountName(context.records.source(account.source).name, account.siglum);
}

/** The name of an account's source for a table, or what the words say of an unnamed one. */
export function sourceName(context: Context, account: AccountRecordFragment): string {
  return context.records.source(account.source).name ?? context.words.unnamedOutlet;
}

/** A gist without its full stop, to stand inside a sentence. */
export function withoutStop(gist: string): string {
  return gist.endsWith('.') && !gist.endsWith('..') ? gist.slice(0, -1) : gist;
}
