import type { Decision, Dossier } from '@parley/schema';
import type { Section } from '../blocks.ts';
import { caption, opening } from '../captions.ts';
import type { Context } from '../context.ts';
import type { TableRow } from '../table-block.ts';
import { sectionIds } from '../targets.ts';

/** So many records of a decision are named; the rest stand in the attached dossier. */
const mostRecords = 6;

/** Who decided what on the records, when and why, oldest first; no section where nobody has decided anything. */
export function composeDecisions(context: Context): Section[] {
  const { decisions: words } = context.words;
  const decisions = readDecisions(context);
  if (decisions.length === 0) return [];
  const deciders = new Set(decisions.map(({ by }) => by)).size;
  const unexplained = decisions.filter(({ note }) => note === undefined).length;
  return [
    {
      id: sectionIds.decisions,
      title: words.title(decisions.length, deciders),
      blocks: [
        ...opening(words.name, words.lead),
        {
          kind: 'table',
          id: 'table-decisions',
          caption: caption(
            context,
            words.caption(decisions.length - unexplained, decisions.length),
            words.basis(decisions.length),
          ),
          columns: [
            { head: [words.columns.at], width: { kind: 'fit', atMost: 0.2 }, rowHeader: true, face: 'sans' },
            { head: [words.columns.by], width: { kind: 'fit', atMost: 0.2 }, face: 'sans' },
            { head: [words.columns.what], width: { kind: 'share', weight: 1 } },
            { head: [words.columns.note], width: { kind: 'share', weight: 1 } },
          ],
          groups: [{ rows: decisions.map((decision) => rowOf(context, decision)) }],
        },
      ],
    },
  ];
}

/** The trail of the attached dossier: a server shows it to those alone who may read it. */
function readDecisions({ talks }: Context): readonly Decision[] {
  return (talks.dossier as Partial<Dossier> | null)?.decisions ?? [];
}

function rowOf({ words }: Context, { at, by, action, records, note }: Decision): TableRow {
  const more = records.length - mostRecords;
  // "And one more" would take the room of the one.
  const shown = more > 1 ? records.slice(0, mostRecords) : records;
  const named = shown.join(words.comma);
  return {
    cells: [
      { content: [words.date(at)] },
      { content: [by] },
      {
        content: [words.decisions.actions[action](named), ...(more > 1 ? [` ${words.andMore(more)}`] : [])],
      },
      { content: [note ?? '–'] },
    ],
  };
}
