import type { SuggestionFieldsFragment } from '../../__generated__/graphql.ts';
import { siglumRuns } from '../account-runs.ts';
import type { Section } from '../blocks.ts';
import { caption, opening } from '../captions.ts';
import { type Context, withoutStop } from '../context.ts';
import { inLanguage, joinGroups, lines, mark, styled } from '../runs.ts';
import type { TableRow } from '../table-block.ts';
import { sectionIds, suggestionPlace } from '../targets.ts';
import { statusTones } from './discrepancies.ts';
import { evidenceRuns, statementRuns } from './discrepancy-runs.ts';

/** More rows than this nobody reads; the rest stand in the attached answer. */
const mostRows = 100;
/** Collation words what its rules find, in English. */
const language = 'en';

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
            words.suggestions.basis(shown.length, suggestions.length),
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

function rowOf(context: Context, suggestion: SuggestionFieldsFragment, number: number): TableRow {
  const { words } = context;
  const { id, title, kind, rule, confidence, status, readings, explanation } = suggestion;
  const concerned = statementRuns(context, suggestion);
  const said = (text: string) => inLanguage(language, words.language, text);
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
          [styled('strong', ...said(words.capitalise(title)))],
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
          joinGroups(
            readings.map(({ accounts, gist, evidence }) => [
              ...siglumRuns(context, accounts),
              '\u00A0',
              ...said(gist),
              ...evidenceRuns(context, evidence),
            ]),
            '   ',
          ),
          // Where the rule's sentence only says the readings again, the rule's name says the rest.
          readings.every(({ gist }) => explanation.includes(withoutStop(gist)))
            ? []
            : [styled('emphasis', ...said(explanation))],
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
