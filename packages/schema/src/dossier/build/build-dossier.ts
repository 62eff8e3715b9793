import type { RecordId } from '../../ids.ts';
import { schemaVersion } from '../dossier.ts';
import { parseDossier, type DossierProblem, type ParsedDossier } from '../parse-dossier.ts';
import {
  anchorAccount,
  type AccountBuilder,
  type AccountDraft,
  type AccountParts,
} from './account-builder.ts';
import type { DossierBuilder, TalksDraft } from './dossier-builder.ts';
import type { BuildProblem } from './spot.ts';

export type { BuildProblem, BuildProblemCode } from './spot.ts';

/** A dossier without a problem; or all problems, those of passages that were not found first. */
export type BuiltDossier =
  | Extract<ParsedDossier, { ok: true }>
  | { readonly ok: false; readonly problems: readonly (BuildProblem | DossierProblem)[] };

const lists = ['topics', 'actors', 'sources', 'statements', 'variants', 'discrepancies', 'lineages'] as const;
const reviewed: ReadonlySet<string> = new Set(['statements', 'variants', 'discrepancies', 'lineages']);

/** Begins a dossier in code: add its records, then `finish`. Passages are told by their words, not by offsets. */
export function buildDossier(talks: TalksDraft): DossierBuilder {
  const records = Object.fromEntries(lists.map((list) => [list, [] as object[]])) as Record<
    (typeof lists)[number],
    object[]
  >;
  const participants: unknown[] = [];
  const accounts: AccountParts[] = [];
  const add =
    (list: (typeof lists)[number]) =>
    <Draft extends { id: RecordId }>(record: Draft): Draft['id'] => {
      records[list].push(reviewed.has(list) ? { review: { state: 'confirmed' }, ...record } : record);
      return record.id;
    };
  const builder = {
    topic: add('topics'),
    actor: add('actors'),
    participant: (actor, role) => void participants.push({ actor, role }),
    source: add('sources'),
    account: (draft) => gather(draft, accounts),
    statement: add('statements'),
    variant: add('variants'),
    discrepancy: add('discrepancies'),
    lineage: add('lineages'),
    finish: () =>
      finish(accounts, {
        schemaVersion,
        talks: {
          ...talks,
          participants,
          topics: records.topics.map((topic) => (topic as { id: RecordId }).id),
        },
        ...records,
      }),
  } satisfies Record<keyof DossierBuilder, unknown> &
    Pick<DossierBuilder, 'participant' | 'account' | 'finish'>;
  return builder as DossierBuilder;
}

function gather(draft: AccountDraft, accounts: AccountParts[]): AccountBuilder {
  const parts: AccountParts = { draft, reports: [], figures: [], mentions: [] };
  accounts.push(parts);
  return {
    id: draft.id,
    report: (report) => (parts.reports.push(report), report.id),
    figure: (figure) => (parts.figures.push(figure), figure.id),
    mention: (mention) => (parts.mentions.push(mention), mention.id),
  };
}

async function finish(accounts: readonly AccountParts[], records: object): Promise<BuiltDossier> {
  const sections: Record<'accounts' | 'attestations' | 'figures' | 'mentions', unknown[]> = {
    accounts: [],
    attestations: [],
    figures: [],
    mentions: [],
  };
  const unfound: BuildProblem[] = [];
  for (const parts of accounts) {
    const anchored = await anchorAccount(parts, {
      account: sections.accounts.length,
      attestation: sections.attestations.length,
      figure: sections.figures.length,
      mention: sections.mentions.length,
    });
    sections.accounts.push(anchored.account);
    sections.attestations.push(...anchored.attestations);
    sections.figures.push(...anchored.figures);
    sections.mentions.push(...anchored.mentions);
    unfound.push(...anchored.problems);
  }
  const parsed = parseDossier({ ...records, ...sections });
  if (parsed.ok && unfound.length === 0) return parsed;
  if (parsed.ok) return { ok: false, problems: unfound };
  // A passage that was not found is one problem, not also those of the anchor that stands in for it.
  const isKnown = ({ path }: DossierProblem): boolean =>
    unfound.some((problem) => problem.path.every((step, index) => step === path[index]));
  return { ok: false, problems: [...unfound, ...parsed.problems.filter((problem) => !isKnown(problem))] };
}
