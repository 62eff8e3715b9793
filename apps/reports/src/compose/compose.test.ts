import { describe, expect, it } from 'vitest';
import { ferryAnswer, oneAccount } from '../fixtures/ferry-answer.ts';
import { ferryTalks } from '../fixtures/ferry-records.ts';
import type { ReportDocument } from './blocks.ts';
import { compose } from './compose.ts';
import { en } from './wording/en.ts';

function idsIn(value: unknown, key: 'id' | 'target'): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => idsIn(item, key));
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  return Object.entries(value).flatMap(([name, child]) =>
    name === key && typeof child === 'string' ? [child] : idsIn(child, key),
  );
}

const briefing = compose(ferryAnswer(), en);
const bodyOf = ({ cover, sections }: ReportDocument) => ({ cover, sections });

describe('a whole briefing', () => {
  it('has its sections in the order of the visual standard', () => {
    expect(briefing.sections.map(({ id }) => id.replace('section-', ''))).toEqual([
      'contents',
      'matrix',
      'discrepancies',
      'apparatus',
      'figures',
      'voice',
      'topics',
      'telling',
      'alone',
      'independence',
      'sources',
      'method',
      'provenance',
    ]);
  });

  it.each([
    ['three accounts', ferryAnswer()],
    ['one account', ferryAnswer(oneAccount())],
  ])('leads only to places that it has, each named once, with %s', (_name, answer) => {
    const body = bodyOf(compose(answer, en));
    const places = idsIn(body, 'id');
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
    expect(idsIn(body, 'target').filter((target) => !places.includes(target))).toEqual([]);
  });

  it('is dated by its data and not by the clock: the last day that talks and accounts show', () => {
    expect(briefing.creationDate).toBe('2031-05-15T00:00:00Z');
    const talks = { ...ferryTalks, date: '2032', accounts: ferryTalks.accounts };
    expect(compose(ferryAnswer({ talks }), en).creationDate).toBe('2032-01-01T00:00:00Z');
  });

  it('is the same for the same answer, and another for another', () => {
    expect(compose(ferryAnswer(), en)).toEqual(briefing);
    expect(compose(ferryAnswer({ disputed: 1 }), en).contentDigest).not.toBe(briefing.contentDigest);
  });

  it('carries the dossier and the answer, the dossier once', () => {
    const [dossier, answer] = briefing.attachments.map(({ name, bytes }) => ({
      name,
      json: JSON.parse(new TextDecoder().decode(bytes)),
    }));
    expect(dossier).toEqual({ name: 'dossier.json', json: { schemaVersion: 1 } });
    expect(answer?.name).toBe('answer.json');
    expect(answer?.json).toMatchObject({ version: '1.0', comparison: { talks: { title: 'Ferry talks' } } });
    expect(answer?.json.comparison.talks).not.toHaveProperty('dossier');
  });
});
