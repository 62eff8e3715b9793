import * as z from 'zod';
import {
  AccountId,
  AttestationId,
  DiscrepancyId,
  FigureId,
  MentionId,
  QuotationId,
  StatementId,
} from '../ids.ts';
import { Text } from '../values/text.ts';
import { Review } from './review.ts';

/** In what accounts differ. */
export const DiscrepancyKind = z
  .enum([
    'wording',
    'extent',
    'mode',
    'figure',
    'time',
    'place',
    'attribution',
    'modality',
    'specificity',
    'participants',
    'naming',
    'omission',
    'framing',
    'fidelity',
  ])
  .meta({ id: 'DiscrepancyKind' });
export type DiscrepancyKind = z.infer<typeof DiscrepancyKind>;

/** Whether the readings can all be true (after de Marneffe and others 2008). */
export const DiscrepancyStatus = z
  .enum(['contradictory', 'unresolved', 'compatible'])
  .meta({ id: 'DiscrepancyStatus' });
export type DiscrepancyStatus = z.infer<typeof DiscrepancyStatus>;

/** A record that bears a reading out. */
export const EvidenceId = z
  .union([AttestationId, QuotationId, FigureId, MentionId])
  .meta({ id: 'EvidenceId' });
export type EvidenceId = z.infer<typeof EvidenceId>;

/** What some of the accounts have, against the others. */
export const DiscrepancyReading = z
  .strictObject({
    accounts: z.array(AccountId).min(1),
    gist: Text,
    evidence: z.array(EvidenceId).default([]),
  })
  .meta({ id: 'DiscrepancyReading' });
export interface DiscrepancyReading extends z.infer<typeof DiscrepancyReading> {}

/** A difference between attestations or account records. After Radev's CST. */
export const Discrepancy = z
  .strictObject({
    id: DiscrepancyId,
    kind: DiscrepancyKind,
    status: DiscrepancyStatus,
    title: Text,
    statements: z.array(StatementId).default([]),
    readings: z.array(DiscrepancyReading).min(1),
    explanation: Text,
    review: Review,
  })
  .meta({ id: 'Discrepancy' });
export interface Discrepancy extends z.infer<typeof Discrepancy> {}
