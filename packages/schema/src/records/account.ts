import * as z from 'zod';
import { Anchor, TextDigest } from '../anchors/anchor.ts';
import { AccountId, SourceId } from '../ids.ts';
import { EdtfDate } from '../values/edtf.ts';
import { LanguageTag } from '../values/language.ts';
import { Text } from '../values/text.ts';
import { Place } from './talks.ts';

/** What a stretch of an account's text is; all after `crossHead` is page furniture, not the account itself. */
export const BlockKind = z
  .enum([
    'headline',
    'highlights',
    'lead',
    'body',
    'crossHead',
    'date',
    'byline',
    'dateline',
    'credit',
    'correction',
    'caption',
    'photoCredit',
    'paywall',
    'advertisement',
    'relatedLinks',
    'commentForm',
    'navigation',
    'collectionDate',
  ])
  .meta({ id: 'BlockKind' });
export type BlockKind = z.infer<typeof BlockKind>;

/** The kinds of block in which an account tells something; no attestation is read from any other. */
export const tellingBlockKinds = [
  'headline',
  'highlights',
  'lead',
  'body',
  'crossHead',
] as const satisfies BlockKind[];

/** A labelled stretch of an account's text. */
export const Block = z.strictObject({ kind: BlockKind, anchor: Anchor }).meta({ id: 'Block' });
export interface Block extends z.infer<typeof Block> {}

/** What a credit line credits. */
export const CreditKind = z
  .enum(['agency', 'reporting', 'writing', 'editing', 'photo', 'outlet', 'standards'])
  .meta({ id: 'CreditKind' });
export type CreditKind = z.infer<typeof CreditKind>;

/** A credit as the account prints it. */
export const Credit = z
  .strictObject({
    kind: CreditKind,
    printed: Text,
    source: SourceId.optional(),
    anchor: Anchor,
  })
  .meta({ id: 'Credit' });
export interface Credit extends z.infer<typeof Credit> {}

/** A date of the account with what in the text shows it. */
export const AccountDate = z
  .strictObject({ date: EdtfDate, evidence: Text, anchor: Anchor.optional() })
  .meta({ id: 'AccountDate' });
export interface AccountDate extends z.infer<typeof AccountDate> {}

/** The dateline: where the account says that it was written. */
export const Dateline = z
  .strictObject({ printed: Text, place: Place, anchor: Anchor })
  .meta({ id: 'Dateline' });
export interface Dateline extends z.infer<typeof Dateline> {}

/** The text that the account's anchors point into; the text itself is not kept. */
export const AccountText = z
  .strictObject({
    file: Text,
    digest: TextDigest,
    length: z.int().min(1),
    words: z.int().min(0),
  })
  .meta({ id: 'AccountText' });
export interface AccountText extends z.infer<typeof AccountText> {}

/** One article by one source. Maps to schema:NewsArticle and IPTC ninjs. */
export const Account = z
  .strictObject({
    id: AccountId,
    siglum: z.string().regex(/^[A-Z]{1,3}$/, 'is no siglum; write one to three capital letters'),
    source: SourceId,
    headline: Text,
    language: LanguageTag,
    published: AccountDate.optional(),
    updated: AccountDate.optional(),
    collected: AccountDate.optional(),
    dateline: Dateline.optional(),
    bylines: z.array(z.strictObject({ printed: Text, anchor: Anchor })).default([]),
    credits: z.array(Credit).default([]),
    url: z.url().optional(),
    note: Text.optional(),
    text: AccountText,
    blocks: z.array(Block).min(1),
  })
  .meta({ id: 'Account' });
export interface Account extends z.infer<typeof Account> {}
