import type { Dossier, Mention } from '@parley/schema';
import { compare } from '../compare.ts';
import { anchorAt, type InventedAccount, type InventedReport } from '../harbour-talks.fixture.ts';
import type { SuggestionRule } from './suggestion.ts';

/** One account for each report, all on the same statement unless it says otherwise. */
export function each(...reports: Partial<InventedReport>[]): InventedAccount[] {
  return reports.map((report, place) => ({
    siglum: String.fromCharCode(65 + place),
    reports: [{ statements: ['opens'], words: 'it will open', ...report }],
  }));
}

/** What a rule finds: kind, status, and which accounts stand in which reading. */
export function found(dossier: Dossier, rule: SuggestionRule): string[] {
  return compare(dossier, undefined, { suggestions: 'all' })
    .suggestions.filter((suggestion) => suggestion.rule === rule)
    .map(
      ({ kind, status, readings }) =>
        `${kind} ${status} ${readings.map(({ accounts }) => accounts.map((id) => id.slice(-1)).join('')).join('|')}`,
    );
}

/** Mentions with ids and anchors. */
export function mentionsOf(...mentions: object[]): Mention[] {
  return mentions.map(
    (mention, place) =>
      ({ id: `mention:m-${place}`, anchor: anchorAt('', place, place + 1), ...mention }) as Mention,
  );
}
