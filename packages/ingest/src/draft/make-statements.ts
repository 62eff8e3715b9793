import type { Statement, StatementId } from '@parley/schema';
import { slug, type DraftActor } from '../mentions/actor-registry.ts';
import { proposeGist, type GistSource, type GistSpeaker } from './propose-gist.ts';
import { topicsOf, type ProposedTopic } from './propose-topics.ts';
import type { FreeIds } from './free-ids.ts';
import type { DraftReport } from './report.ts';

/** The topic of statements that none of the proposed ones fits. */
export const otherTopic = 'topic:other';

/** What the making of a statement needs to know of the articles. */
export interface StatementTexts {
  /** The text of an account, by its place in the list. */
  readonly textOf: (account: number) => string;
  /** Whether an article prints a run of words as its own. */
  readonly prints: (run: string) => boolean;
}

/** Makes the statement that a group of reports attests; `taken` keeps the ids apart. */
export function makeStatement(
  reports: readonly DraftReport[],
  contents: readonly string[],
  weight: number,
  topics: readonly ProposedTopic[],
  taken: FreeIds,
  { textOf, prints }: StatementTexts,
): Statement {
  const sure = reports.toSorted((one, other) => other.confidence - one.confidence);
  const spoken = sure.find(({ speaker, mode }) => speaker && mode !== 'narrated');
  const first = spoken ?? sure[0];
  const content = contents[reports.indexOf(first as DraftReport)] ?? '';
  const kind = first?.kind ?? 'claim';
  const found = topicsOf(contents.join(' '), topics);
  const id = freeId(spoken?.speaker?.last ?? spoken?.speaker?.name, content, taken);
  const sources = reports.map((report, index): GistSource => ({
    report,
    content: contents[index] ?? '',
    cue: report.cue ? textOf(report.account).slice(report.cue.start, report.cue.end) : '',
  }));
  const { gist, rule } = proposeGist(gistSpeaker(spoken?.speaker), kind, sources, prints);
  return {
    id,
    ...(spoken?.speaker && { speaker: spoken.speaker.id }),
    audience: [],
    kind,
    topics: found.length > 0 ? found.map(({ label }) => `topic:${slug(label)}` as const) : [otherTopic],
    gist,
    counters: [],
    review: {
      state: 'suggested',
      rule: `${reports.length > 1 ? 'aligned:words-in-common' : 'single-report'}, ${rule}`,
      confidence: reports.length > 1 ? weight : (first?.confidence ?? 0.5),
    },
  };
}

function gistSpeaker(actor: DraftActor | undefined): GistSpeaker | undefined {
  return (
    actor && {
      name: actor.name,
      ...(actor.last !== undefined && { last: actor.last }),
      plural: actor.type === 'unnamed' && /^(?:two|three|four|both|several|some)\b|s$/i.test(actor.name),
    }
  );
}

function freeId(speaker: string | undefined, content: string, taken: FreeIds): StatementId {
  const words = slug(content)
    .split('-')
    .filter((word) => word.length > 3)
    .slice(0, 4);
  const base =
    [
      slug(speaker ?? '')
        .split('-')
        .slice(0, 2)
        .join('-'),
      ...words,
    ]
      .filter(Boolean)
      .join('-') || 'statement';
  return taken.take(`statement:${base}`);
}
