import type { SuggestionFieldsFragment } from '../../__generated__/graphql.ts';
import { siglumRuns } from '../account-runs.ts';
import type { Section } from '../blocks.ts';
import { caption, opening } from '../captions.ts';
import { type Context, withoutStop } from '../context.ts';
import type { Inline } from '../inline.ts';
import { inLanguage, joinGroups, lines, mark, styled } from '../runs.ts';
import type { TableRow } from '../table-block.ts';
import { sectionIds, suggestionPlace } from '../targets.ts';
import { statusTones } from './discrepancies.ts';
import { shortenUnwritten } from '../unwritten.ts';
import { evidenceRuns, isCut, statementRuns } from './discrepancy-runs.ts';
import { readingWords, ruleLanguage, titleOf } from './sayings.ts';

/** More rows than this nobody reads; the rest stand in the attached answer. */
const mostRows = 100;
/** So many letters and places of a reading are named; the rest stand in the attached answer. */
const [mostLetters, mostPlaces] = [12, 6];
/** So many readings of a difference are told; more are counted. */
const mostReadings = 5;
/** What rules find and nobody has reviewed, the most serious first; no section where they find nothing. */
export function composeSuggestions(context: Context): Section[] {
  const { words, comparison } = context;
  const { suggestions, discrepancies } = comparison;
  if (suggestions.length === 0) return [];
  const shown = suggestions.slice(0, mostRows);
  const heads = words.suggestions.columns;
  return [
    {
      id: sectionIds.suggestions,
      title: words.suggestions.title(suggestions.length, discrepancies.length),
      blocks: [
        ...opening(words.suggestions.name, words.suggestions.lead),
        {
          kind: 'table',
          id: 'table-suggestions',
          caption: caption(
            context,
            words.suggestions.caption(suggestions.length, suggestions.filter(isGrave).length),
            words.suggestions.basis(
              shown.length,
              suggestions.length,
              shown.some(
                ({ readings }) => isCut(readings.length, mostReadings) || readings.some(isShortened),
              ),
            ),
          ),
          columns: [
            { head: [heads.number], width: { kind: 'fit' }, face: 'muted' },
            { head: [heads.difference], width: { kind: 'share', weight: 6 }, rowHeader: true, face: 'sans' },
            { head: [heads.readings], width: { kind: 'share', weight: 12 } },
            { head: [heads.status], width: { kind: 'share', weight: 5 }, face: 'sans' },
          ],
          groups: [{ rows: shown.map((suggestion, index) => rowOf(context, suggestion, index + 1)) }],
        },
      ],
    },
  ];
}

/** Whether it may be more than a difference that can stand. */
export function isGrave({ status }: Pick<SuggestionFieldsFragment, 'status'>): boolean {
  return status !== 'COMPATIBLE';
}

/** What a rule has found, in words; its bare name where a newer server has rules that the wording does not know. */
function ruleInWords({ words }: Context, rule: string): string {
  const known: Readonly<Record<string, string>> = words.terms.rule;
  return known[rule] ?? rule.toLowerCase().replaceAll('_', ' ');
}

type Reading = SuggestionFieldsFragment['readings'][number];

function isShortened({ accounts, evidence }: Reading): boolean {
  return isCut(accounts.length, mostLetters) || isCut(evidence.length, mostPlaces);
}

/** The letters of accounts, counted where they are too many to read. */
function lettersOf(context: Context, accounts: Reading['accounts']): Inline[] {
  if (!isCut(accounts.length, mostLetters)) return siglumRuns(context, accounts);
  const more = context.words.andMore(accounts.length - mostLetters);
  return [...siglumRuns(context, accounts.slice(0, mostLetters)), ' ', styled('small', more)];
}

/** What the rule says of it, in the words of the briefing; those of the API for a rule that they do not know. */
function explanationRuns({ words }: Context, suggestion: SuggestionFieldsFragment): Inline[] {
  const { rule, status, statements, readings } = suggestion;
  const known = words.suggestions.explain(rule, statements.length, status === 'CONTRADICTORY');
  if (known !== null) return known === '' ? [] : [styled('emphasis', known)];
  const explanation = shortenUnwritten(suggestion.explanation, words);
  // Where the sentence only says the readings again, the rule's name says the rest.
  return readings.every(({ gist }) => explanation.includes(withoutStop(gist)))
    ? []
    : [styled('emphasis', ...inLanguage(ruleLanguage, words.language, explanation))];
}

function rowOf(context: Context, suggestion: SuggestionFieldsFragment, number: number): TableRow {
  const { words } = context;
  const { id, kind, rule, confidence, status } = suggestion;
  const told = isCut(suggestion.readings.length, mostReadings)
    ? suggestion.readings.slice(0, mostReadings)
    : suggestion.readings;
  const more = suggestion.readings.length - told.length;
  const concerned = statementRuns(context, suggestion);
  return {
    id: suggestionPlace(id),
    cells: [
      {
        content: [
          mark('suggested', words.terms.review.SUGGESTED),
          '\u00A0',
          words.suggestions.number(number),
        ],
      },
      {
        content: lines(
          [styled('strong', titleOf(context, suggestion))],
          [
            styled(
              'small',
              { kind: 'label', text: words.terms.kind[kind] },
              ...(concerned.length === 0 ? [] : [words.dot, ...concerned]),
            ),
          ],
        ),
      },
      {
        content: lines(
          [
            ...joinGroups(
              told.map((reading) => [
                ...lettersOf(context, reading.accounts),
                '\u00A0',
                ...readingWords(context, suggestion, reading),
                ...evidenceRuns(context, reading.evidence, mostPlaces),
              ]),
              '   ',
            ),
            ...(more > 0 ? ['   ', styled('small', words.suggestions.moreReadings(more))] : []),
          ],
          explanationRuns(context, suggestion),
        ),
      },
      {
        content: lines(
          [{ kind: 'badge', text: words.terms.status[status], tone: statusTones[status] }],
          [styled('small', words.suggestions.rule(ruleInWords(context, rule), confidence))],
        ),
      },
    ],
  };
}
