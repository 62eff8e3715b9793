import type { TellingFieldsFragment } from '../../__generated__/graphql.ts';
import { siglumRuns } from '../account-runs.ts';
import type { Block, Section } from '../blocks.ts';
import { caption, opening } from '../captions.ts';
import { accountInWords, type Context } from '../context.ts';
import type { Inline } from '../inline.ts';
import type { Reference } from '../records.ts';
import { joinGroups, lines, link, quoted, siglum, styled } from '../runs.ts';
import type { TableBlock } from '../table-block.ts';
import { placeOf, sectionIds } from '../targets.ts';
import { shortenUnwritten } from '../unwritten.ts';
import { composeDistance } from './distance.ts';

/** A column of more accounts than this would be mostly white. */
const mostStacked = 8;

type Labels = TellingFieldsFragment['labels'][number];
type AccountCues = TellingFieldsFragment['speakers'][number]['accounts'][number];
type CueUse = AccountCues['cues'][number];

/** How it is told: reporting verbs by speaker and account, labels, and words held at a distance. */
export function composeTelling(context: Context): Section {
  const { words, comparison } = context;
  const { telling } = comparison;
  const lead = telling.speakers.length > 0 ? words.telling.lead : words.telling.none;
  const blocks: Block[] = opening(words.telling.name, lead);
  if (telling.speakers.length > 0) blocks.push(verbTable(context));
  if (telling.labels.length > 0) {
    const several = telling.labels.filter((one) => countNames(one) > 1);
    blocks.push(
      {
        kind: 'heading',
        level: 2,
        id: 'telling-labels',
        text: [words.telling.labels(several.length)],
      },
      labelTable(context),
    );
  }
  blocks.push(...composeDistance(context));
  return { id: sectionIds.telling, title: title(context), blocks };
}

function title(context: Context): string {
  const { words, comparison, records } = context;
  const finding = comparison.findings.find((one) => one.__typename === 'CueFinding');
  if (!finding) {
    const cues = comparison.telling.accounts.flatMap(({ classes }) => classes);
    const sum = (counted: typeof cues) => counted.reduce((all, { count }) => all + count, 0);
    return words.telling.title(
      sum(cues),
      sum(cues.filter((one) => one.class !== 'UNCLASSIFIED')),
      sum(cues.filter((one) => takesStand(one.class))),
    );
  }
  return words.telling.only(
    accountInWords(context, finding.account),
    records.actor(finding.speaker).name,
    finding.printed,
  );
}

/** Whether a verb of the class says more than that something was said. */
function takesStand(cueClass: CueUse['class']): boolean {
  return cueClass !== 'NEUTRAL' && cueClass !== 'UNCLASSIFIED';
}

function verbTable(context: Context): TableBlock {
  const { words, comparison, records } = context;
  const { speakers, accounts } = comparison.telling;
  const [most, next] = speakers
    .map(({ speaker, accounts: rows }) => ({
      name: records.actor(speaker).name,
      lemmas: new Set(rows.flatMap(({ cues }) => cues.map(({ lemma }) => lemma))).size,
    }))
    .toSorted((one, other) => other.lemmas - one.lemmas);
  const verbs = accounts.flatMap(({ classes }) => classes);
  const sum = (counted: typeof verbs) => counted.reduce((all, { count }) => all + count, 0);
  return {
    kind: 'table',
    id: 'table-verbs',
    caption: caption(
      context,
      words.telling.verbCaption(most?.name ?? '', most?.lemmas ?? 0, next?.lemmas !== most?.lemmas),
      words.telling.verbBasis(
        sum(verbs),
        accounts.reduce((all, { withoutCue }) => all + withoutCue, 0),
        sum(verbs.filter((one) => one.class === 'UNCLASSIFIED')),
      ),
    ),
    columns: [
      {
        head: [words.telling.columns.speaker],
        width: { kind: 'fit', atMost: 0.26 },
        rowHeader: true,
        face: 'sans',
      },
      { head: [words.telling.columns.verbs], width: { kind: 'share', weight: 1 } },
    ],
    groups: [
      {
        rows: speakers.map(({ speaker, accounts: rows }) => ({
          cells: [
            { content: [records.actor(speaker).name] },
            {
              content:
                records.accounts.length <= mostStacked
                  ? lines(
                      ...rows.map(({ account, cues }) =>
                        lineOf(
                          context,
                          [account],
                          cues.map((cue) => cueRuns(context, account, cue)),
                        ),
                      ),
                    )
                  : lines(...verbLines(context, rows)),
            },
          ],
        })),
      },
    ],
  };
}

/** Accounts that print the very same labels, in the language of the first, told once. */
function alike(accounts: Labels['accounts']): { sharing: Reference[]; printed: string[] }[] {
  const lists = new Map<string, { sharing: Reference[]; printed: string[] }>();
  for (const { account, labels } of accounts) {
    const printed = labels.map((label) => label.printed);
    const known = lists.get(JSON.stringify(printed));
    if (known) known.sharing.push(account);
    else lists.set(JSON.stringify(printed), { sharing: [account], printed });
  }
  return [...lists.values()];
}

/** What accounts use, after their letters. */
function lineOf(context: Context, accounts: readonly Reference[], uses: readonly Inline[][]): Inline[] {
  return [...siglumRuns(context, accounts), '\u00A0 ', ...joinGroups(uses, context.words.comma)];
}

/** A line for each verb with the letters of those that use it, the commonest first: of many accounts most say the same. */
function verbLines(context: Context, rows: readonly AccountCues[]): Inline[][] {
  const { words, records } = context;
  const uses = rows.flatMap(({ account, cues }) => cues.map((cue) => ({ account, cue })));
  const verbs = Map.groupBy(
    uses,
    ({ account, cue }) => `${records.account(account).language} ${cue.class} ${cue.lemma}`,
  );
  return [...verbs.values()]
    .toSorted((one, other) => other.length - one.length)
    .map((sharing) => {
      const [{ account, cue }] = sharing as [(typeof sharing)[number]];
      const forms = new Set(sharing.flatMap((use) => use.cue.printed));
      const { language } = records.account(account);
      return [
        ...quoted(words, language, [...forms].join(' / ')),
        ...classRuns(context, cue),
        '\u00A0 ',
        ...joinGroups(
          sharing.map((use) => letterRuns(context, use)),
          ' ',
        ),
      ];
    });
}

/** The letter of an account, leading to the first of its reports with the verb, and how many there are. */
function letterRuns(
  { words, records }: Context,
  { account, cue }: { account: Reference; cue: CueUse },
): Inline[] {
  const letter = records.account(account).siglum;
  const [first] = cue.attestations;
  const drawn = siglum(letter);
  return [
    first ? link(placeOf(first.recordId), [drawn], words.accounts([letter], 0)) : drawn,
    words.telling.times(cue.attestations.length).replace(' ', '\u202F'),
  ];
}

/** A line for each account while they are few; many run on. */
function stack({ records }: Context, groups: readonly Inline[][]): Inline[] {
  return records.accounts.length <= mostStacked ? lines(...groups) : joinGroups(groups, '   ');
}

function cueRuns(context: Context, account: Reference, cue: CueUse): Inline[] {
  const { words, records } = context;
  const [first] = cue.attestations;
  const printed = quoted(words, records.account(account).language, cue.printed.join(' / '));
  return [
    ...(first ? [link(placeOf(first.recordId), printed)] : printed),
    words.telling.times(cue.attestations.length),
    ...classRuns(context, cue),
  ];
}

/** The class of a verb that takes a stand. */
function classRuns({ words }: Context, { class: cueClass }: CueUse): Inline[] {
  return takesStand(cueClass) ? [' ', styled('small', `[${words.terms.cueClass[cueClass]}]`)] : [];
}

function languageOf({ records }: Context, [first]: readonly Reference[]): string | null {
  return first ? records.account(first).language : null;
}

/** How many labels the accounts have for a thing, capitals aside. */
function countNames({ accounts }: Pick<Labels, 'accounts'>): number {
  return new Set(accounts.flatMap((one) => one.labels.map(({ printed }) => printed.toLowerCase()))).size;
}

function labelTable(context: Context): TableBlock {
  const { words, comparison } = context;
  const { labels } = comparison.telling;
  const [most] = labels
    .map(({ about, accounts }) => ({
      about,
      names: countNames({ accounts }),
    }))
    .toSorted((one, other) => other.names - one.names);
  return {
    kind: 'table',
    id: 'table-labels',
    caption: caption(
      context,
      words.telling.labelCaption(shortenUnwritten(most?.about ?? '', words), most?.names ?? 0),
      words.telling.labelBasis(labels.length),
    ),
    columns: [
      {
        head: [words.telling.columns.about],
        width: { kind: 'fit', atMost: 0.26 },
        rowHeader: true,
        face: 'sans',
      },
      { head: [words.telling.columns.labels], width: { kind: 'share', weight: 1 } },
    ],
    groups: [
      {
        rows: labels.map(({ about, accounts }) => ({
          cells: [
            { content: [words.capitalise(shortenUnwritten(about, words))] },
            {
              content: stack(
                context,
                alike(accounts).map(({ sharing, printed }) =>
                  lineOf(
                    context,
                    sharing,
                    printed.map((label) => quoted(words, languageOf(context, sharing), label)),
                  ),
                ),
              ),
            },
          ],
        })),
      },
    ],
  };
}
