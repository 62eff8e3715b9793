import type { ProfileFieldsFragment } from '../../__generated__/graphql.ts';
import { statementNumbers } from '../account-runs.ts';
import type { Fact, ProfileBlock, Section } from '../blocks.ts';
import { opening } from '../captions.ts';
import { type Context, sourceName } from '../context.ts';
import { fillRuns } from '../fill-runs.ts';
import type { Inline } from '../inline.ts';
import { inLanguage, join, link, styled } from '../runs.ts';
import type { Reference } from '../records.ts';
import { placeOf, sectionIds } from '../targets.ts';

/** More numbers than this in a profile are no help; the rest stand in the tables. */
const mostNumbers = 24;

/** The sources, one profile for each account. */
export function composeSources(context: Context): Section {
  const { words, comparison } = context;
  const { profiles } = comparison;
  return {
    id: sectionIds.sources,
    title: words.sources.title(profiles.filter(({ sourceNamed }) => sourceNamed).length, profiles.length),
    blocks: [
      ...opening(words.sources.name, words.sources.lead),
      ...profiles.map((profile) => profileOf(context, profile)),
    ],
  };
}

function profileOf(context: Context, profile: ProfileFieldsFragment): ProfileBlock {
  const { words, records } = context;
  const account = records.account(profile.account);
  return {
    kind: 'profile',
    id: placeOf(account.recordId),
    siglum: account.siglum,
    title: sourceName(context, account),
    subtitle: inLanguage(account.language, words.language, account.headline),
    facts: [
      ...textFacts(context, profile),
      ...reportFacts(context, profile),
      // Too long for a column.
      { term: words.sources.facts.digest, value: [styled('code', account.text.digest)], wide: true },
    ],
    ...(account.note !== null && { notes: [account.note] }),
  };
}

/** What the text says of itself. */
function textFacts({ words, records }: Context, profile: ProfileFieldsFragment): Fact[] {
  const account = records.account(profile.account);
  const source = records.source(account.source);
  const { facts } = words.sources;
  const own = (text: string) => inLanguage(account.language, words.language, text);
  const dated = (given: { date: string; evidence: string } | null) =>
    given && [words.sources.dated(words.date(given.date), given.evidence)];
  return presentFacts([
    [facts.shows, [source.evidence]],
    [facts.published, dated(account.published) ?? [words.sources.noDate]],
    [facts.updated, dated(account.updated)],
    [facts.collected, dated(account.collected)],
    [facts.dateline, account.dateline && own(account.dateline.printed)],
    [
      facts.bylines,
      account.bylines.length > 0 && own(account.bylines.map((one) => one.printed).join(words.semicolon)),
    ],
    [
      facts.credits,
      account.credits.length > 0 && [
        account.credits
          .map(({ kind, printed }) => words.sources.credit(words.terms.credit[kind], printed))
          .join(words.semicolon),
      ],
    ],
    [facts.language, [words.languageName(account.language)]],
    [
      facts.url,
      account.url !== null && [{ kind: 'externalLink', url: account.url, children: [account.url] }],
    ],
    [facts.text, [words.sources.text(account.text.words, account.text.length, account.text.file)]],
  ]);
}

/** What the comparison says of it. */
function reportFacts(context: Context, profile: ProfileFieldsFragment): Fact[] {
  const { words, comparison } = context;
  const { facts } = words.sources;
  const { voice } = profile;
  const lineages = comparison.independence.lineages.filter(({ lineage }) =>
    profile.lineages.some(({ recordId }) => recordId === lineage.recordId),
  );
  return presentFacts([
    [
      facts.reports,
      [words.sources.reports(profile.attestations, profile.coverage.carried, profile.quotations)],
    ],
    [facts.words, [words.sources.words(voice.quoted, voice.reported, voice.told)]],
    [facts.alone, comparison.accounts.length > 1 && [...numberRuns(context, profile.alone)]],
    [facts.leftOut, comparison.accounts.length > 2 && [words.sources.statements(profile.leftOut.length)]],
    [
      facts.lineages,
      lineages.length > 0 &&
        join(
          lineages.map(({ lineage, title }) => link(placeOf(lineage.recordId), [title])),
          words.semicolon,
        ),
    ],
  ]);
}

/** How many statements, and which, where that is still a help. */
function numberRuns(context: Context, statements: readonly Reference[]): Inline[] {
  const { comma, sources } = context.words;
  const total = statements.length;
  if (total === 0 || total > mostNumbers) return [sources.statements(total)];
  const numbers = statementNumbers(context, statements);
  return fillRuns(sources.numbered(total), { numbers: join(numbers, comma) });
}

function presentFacts(pairs: readonly (readonly [string, Inline[] | null | false])[]): Fact[] {
  return pairs.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}
