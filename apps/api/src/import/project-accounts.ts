import type { Dossier } from '@parley/schema';
import { daysOfDate } from '../store/days-of-date.ts';
import { writeRecord } from '../store/record-text.ts';
import { indexableText } from '../store/storable-text.ts';
import type { Projection } from './projection.ts';

/** The rows of the accounts and of their sources. */
export function projectAccounts({
  talks: { id: talks_id },
  sources,
  accounts,
}: Dossier): Pick<Projection, 'sources' | 'accounts'> {
  return {
    sources: sources.map((source, ordinal) => ({
      talks_id,
      id: source.id,
      ordinal,
      record: writeRecord(source),
      type: source.type,
      name: source.name === undefined ? null : indexableText(source.name),
    })),
    accounts: accounts.map((account, ordinal) => {
      const published = account.published && daysOfDate(account.published.date);
      return {
        talks_id,
        id: account.id,
        ordinal,
        record: writeRecord(account),
        siglum: account.siglum,
        source_id: account.source,
        language: account.language,
        headline: indexableText(account.headline),
        published_first: published?.first ?? null,
        published_last: published?.last ?? null,
        words: account.text.words,
      };
    }),
  };
}
