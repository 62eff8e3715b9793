import type * as z from 'zod';
import type { Anchor } from '../../anchors/anchor.ts';
import { digestText } from '../../anchors/digest.ts';
import { countWords } from '../../anchors/words.ts';
import type { ActorId, AttestationId, FigureId, MentionId, SourceId } from '../../ids.ts';
import type { Account, BlockKind, Credit } from '../../records/account.ts';
import type { Attestation } from '../../records/attestation.ts';
import type { Figure } from '../../records/figure.ts';
import type { Mention } from '../../records/mention.ts';
import type { Quotation } from '../../records/quotation.ts';
import type { Review } from '../../records/review.ts';
import type { Place } from '../../records/talks.ts';
import { Finder, type Spot } from './spot.ts';

export type { Spot } from './spot.ts';

/** An account with its text; the digest, the counts and the anchors are made from it. */
export interface AccountDraft extends Pick<
  z.input<typeof Account>,
  | 'id'
  | 'siglum'
  | 'source'
  | 'headline'
  | 'language'
  | 'published'
  | 'updated'
  | 'collected'
  | 'url'
  | 'note'
> {
  /** The whole text, untouched. It does not become part of the dossier. */
  readonly text: string;
  /** Name of the text's file; made from the id where it is absent. */
  readonly file?: string;
  readonly dateline?: { readonly spot: Spot; readonly place: Place };
  readonly bylines?: readonly Spot[];
  readonly credits?: readonly (Pick<Credit, 'kind'> & { readonly source?: SourceId; readonly spot: Spot })[];
  /** The stretches of the text in their order; one body where they are absent. */
  readonly blocks?: readonly { readonly kind: BlockKind; readonly spot: Spot }[];
}

/** A report with its passages told as spots; all others lie inside `passage`. */
export interface ReportDraft extends Pick<
  z.input<typeof Attestation>,
  'id' | 'statements' | 'mode' | 'speaker' | 'setting' | 'note'
> {
  readonly passage: Spot;
  readonly source?: Spot;
  readonly cue?: Spot;
  /** From the account outwards. */
  readonly chain?: readonly { readonly actor: ActorId; readonly spot: Spot }[];
  readonly content: Spot | readonly Spot[];
  /** The words between the marks; ids and marks are made from them. */
  readonly quotations?: readonly Spot[];
  readonly review?: Review;
}

type Located<Record> = Record extends unknown
  ? Omit<Record, 'account' | 'anchor' | 'printed'> & { spot: Spot }
  : never;

/** Takes what one account reports. Each method gives the id, to be used as a reference. */
export interface AccountBuilder {
  readonly id: Account['id'];
  readonly report: (draft: ReportDraft) => AttestationId;
  readonly figure: (draft: Located<z.input<typeof Figure>>) => FigureId;
  readonly mention: (draft: Located<z.input<typeof Mention>>) => MentionId;
}

/** What an account builder has gathered, for the dossier builder. */
export interface AccountParts {
  readonly draft: AccountDraft;
  readonly reports: ReportDraft[];
  readonly figures: Located<z.input<typeof Figure>>[];
  readonly mentions: Located<z.input<typeof Mention>>[];
}

/** The records of an account, anchored in its text. */
export async function anchorAccount(
  { draft, reports, figures, mentions }: AccountParts,
  first: { account: number; attestation: number; figure: number; mention: number },
) {
  const { text, file, blocks, dateline, bylines = [], credits = [], ...fields } = draft;
  const finder = new Finder(text);
  const whole = { start: 0, end: text.length };
  const path = ['accounts', first.account];
  const body: AccountDraft['blocks'] = [{ kind: 'body', spot: whole }];
  const account = {
    ...fields,
    text: {
      file: file ?? `${draft.id.slice(draft.id.indexOf(':') + 1)}.txt`,
      digest: await digestText(text),
      length: text.length,
      words: countWords(text),
    },
    ...(dateline && {
      dateline: {
        place: dateline.place,
        ...(await finder.print(dateline.spot, [...path, 'dateline'], whole)),
      },
    }),
    bylines: await Promise.all(
      bylines.map((spot, index) => finder.print(spot, [...path, 'bylines', index], whole)),
    ),
    credits: await Promise.all(
      credits.map(async ({ spot, ...credit }, index) => ({
        ...credit,
        ...(await finder.print(spot, [...path, 'credits', index], whole)),
      })),
    ),
    blocks: await Promise.all(
      (blocks ?? body).map(async ({ kind, spot }, index) => ({
        kind,
        anchor: await finder.find(spot, [...path, 'blocks', index, 'anchor']),
      })),
    ),
  };
  const place = async <Draft extends { spot: Spot }>(
    section: string,
    index: number,
    { spot, ...rest }: Draft,
  ) => ({
    ...rest,
    account: draft.id,
    ...(await finder.print(spot, [section, index], whole)),
  });
  return {
    account,
    attestations: await Promise.all(
      reports.map((report, index) => anchorReport(finder, draft.id, report, first.attestation + index)),
    ),
    figures: await Promise.all(figures.map((one, index) => place('figures', first.figure + index, one))),
    mentions: await Promise.all(mentions.map((one, index) => place('mentions', first.mention + index, one))),
    problems: finder.problems,
  };
}

async function anchorReport(finder: Finder, account: Account['id'], report: ReportDraft, index: number) {
  const { passage: spot, source, cue, chain = [], content, quotations = [], review, ...fields } = report;
  const path = ['attestations', index];
  const passage = await finder.find(spot, [...path, 'passage']);
  const pieces: readonly Spot[] = isList(content) ? content : [content];
  return {
    ...fields,
    account,
    ...(source !== undefined && { source: await finder.print(source, [...path, 'source'], passage) }),
    ...(cue !== undefined && { cue: await finder.print(cue, [...path, 'cue'], passage) }),
    chain: await Promise.all(
      chain.map(async ({ actor, spot: named }, place) => ({
        actor,
        ...(await finder.print(named, [...path, 'chain', place], passage)),
      })),
    ),
    passage,
    content: await Promise.all(
      pieces.map((piece, place) => finder.find(piece, [...path, 'content', place], passage)),
    ),
    quotations: await Promise.all(
      quotations.map(async (quotation, place) => {
        const anchor = await finder.find(quotation, [...path, 'quotations', place, 'anchor'], passage);
        return quotationOf(finder.text, anchor, `quotation:${report.id.slice(12)}-${place + 1}`);
      }),
    ),
    review: review ?? { state: 'confirmed' },
  };
}

function quotationOf(text: string, anchor: Anchor, id: string): z.input<typeof Quotation> {
  return {
    id: id as Quotation['id'],
    words: text.slice(anchor.start, anchor.end),
    marks: { open: markAt(text, anchor.start - 1), close: markAt(text, anchor.end) },
    anchor,
  };
}

/** The quotation mark at a place, or nothing where another character stands there. */
function markAt(text: string, place: number): string {
  const character = text.charAt(place);
  return /[\p{Pi}\p{Pf}"'„‚「」『』]/u.test(character) ? character : '';
}

function isList(content: Spot | readonly Spot[]): content is readonly Spot[] {
  return Array.isArray(content);
}
