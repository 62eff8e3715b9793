import { describe, expect, it } from 'vitest';
import { CountryCode } from './country.ts';
import { granularityOf } from './edtf.ts';
import { LanguageTag } from './language.ts';
import { WikidataId } from './wikidata.ts';

describe('an EDTF date', () => {
  it.each([
    ['2022', 'year'],
    ['2022~', 'year'],
    ['2022-03', 'month'],
    ['2022-03-10', 'day'],
    ['2022-03-10?', 'day'],
    ['2022-03-10T19:02', 'minute'],
    ['2022-03-10T19:02:00+03:00', 'second'],
    ['2022-02-24/2022-03-10', 'interval'],
    ['2022-02-24/..', 'interval'],
  ])('%s has the granularity %s', (date, granularity) => {
    expect(granularityOf(date)).toBe(granularity);
  });

  it.each([
    '',
    '22',
    '2022-13',
    '2022-02-30',
    '2022-3-1',
    '10 March 2022',
    '2022-03-10T25:00',
    '../..',
    '2022/2023/2024',
  ])('"%s" is none', (date) => {
    expect(granularityOf(date)).toBeUndefined();
  });
});

describe('codes', () => {
  it.each(['TR', 'UA', 'RU'])('%s is a country', (code) =>
    expect(CountryCode.safeParse(code).success).toBe(true),
  );
  it.each(['tr', 'TUR', 'QQ', ''])('"%s" is no country', (code) =>
    expect(CountryCode.safeParse(code).success).toBe(false),
  );
  it.each(['en', 'pt-BR', 'zh-Hant'])('%s is a language', (tag) =>
    expect(LanguageTag.safeParse(tag).success).toBe(true),
  );
  it.each(['EN', 'english language', 'pt_BR', ''])('"%s" is no canonical language', (tag) =>
    expect(LanguageTag.safeParse(tag).success).toBe(false),
  );
  it.each(['212', 'q212', 'Q0'])('"%s" is no Wikidata item', (id) =>
    expect(WikidataId.safeParse(id).success).toBe(false),
  );
});
