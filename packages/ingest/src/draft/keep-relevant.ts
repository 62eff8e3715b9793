import { contentWords, isNumberKey } from '../alignment/content-words.ts';
import type { DraftReport } from './report.ts';

/** What a claim has in common with the rest is counted in its words of sense; states and numbers alone prove nothing. */
const proves = (key: string): boolean => !isNumberKey(key) && !key.startsWith('@');

/**
 * Leaves out narrated sentences that have no word of sense in common with what anybody is said to say, nor with a
 * headline or first sentence: they tell of something else than the talks. `contentOf` gives a report's words.
 */
export function keepRelevant(
  reports: readonly DraftReport[],
  contentOf: (report: DraftReport) => string,
): DraftReport[] {
  const keys = new Map(
    reports.map((report) => [report, new Set(contentWords(contentOf(report)).filter(proves))]),
  );
  const opened = new Set<number>();
  const about = new Set<string>();
  for (const report of reports) {
    const opens = report.mode === 'narrated' && !opened.has(report.account);
    if (opens) opened.add(report.account);
    if (report.mode !== 'narrated' || opens) for (const key of keys.get(report) ?? []) about.add(key);
  }
  const first = new Set<number>();
  return reports.filter((report) => {
    if (report.mode !== 'narrated') return true;
    if (!first.has(report.account)) {
      first.add(report.account);
      return true;
    }
    return [...(keys.get(report) ?? [])].some((key) => about.has(key));
  });
}
