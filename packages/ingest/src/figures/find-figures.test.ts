import { expect, it } from 'vitest';
import { findFigures } from './find-figures.ts';

it.each([
  ['it drove over 2.3 million people away', 'over 2.3 million', 2_300_000, 'over', 'person'],
  ['more than two million people', 'more than two million', 2_000_000, 'over', 'person'],
  ['a 24-hour ceasefire', '24-hour', 24, 'exact', 'hour'],
  ['a democracy of 44 million people', '44 million', 44_000_000, 'exact', 'person'],
  ['at least 1,200 boats were seized', 'at least 1,200', 1200, 'atLeast', 'boat'],
  ['it fell by 40\u00a0centimetres', '40', 40, 'exact', 'centimetre'],
  ['about 30 percent of the water', 'about 30 percent', 30, 'about', 'percent'],
  ['it cost $5 million', '$5 million', 5_000_000, 'exact', 'dollar'],
  ['half a million people fled', 'half a million', 500_000, 'exact', 'person'],
  ['between 20 and 30 trucks', '20 and 30', 20, 'between', 'truck'],
  ['₹40 crossed the border', '₹40', 40, 'exact', 'rupee'],
  ['30 armed guards left', '30', 30, 'exact', 'guard'],
  ['the 9 percent Mr Okavi asked for', '9 percent', 9, 'exact', 'percent'],
  ['a twelve-day blockade', 'twelve-day', 12, 'exact', 'day'],
  ['some 40 000 crates', 'some 40 000', 40_000, 'about', 'crate'],
  ['over 1\u202f250\u202f000 tonnes', 'over 1\u202f250\u202f000', 1_250_000, 'over', 'tonne'],
  ['12\u00a0500 crates', '12\u00a0500', 12_500, 'exact', 'crate'],
  ['75\u2009000.5 hectares', '75\u2009000.5', 75_000.5, 'exact', 'hectare'],
  ["6'400 francs", "6'400", 6400, 'exact', 'franc'],
  ['2.125 litres', '2.125', 2.125, 'exact', 'litre'],
  ['between 10 to 12 boats', '10 to 12', 10, 'between', 'boat'],
  ['sixty boats', 'sixty', 60, 'exact', 'boat'],
  ['eighteen boats', 'eighteen', 18, 'exact', 'boat'],
  ['about ninety crates', 'about ninety', 90, 'about', 'crate'],
  ['between sixty and ninety crates', 'sixty and ninety', 60, 'between', 'crate'],
  ['twenty-five boats', 'twenty-five', 25, 'exact', 'boat'],
  ['thirty-one million people', 'thirty-one million', 31_000_000, 'exact', 'person'],
  ['two dozen boats', 'two dozen', 24, 'exact', 'boat'],
  ['£10million', '£10million', 10_000_000, 'exact', 'pound'],
])('"%s" has the figure %s', (text, printed, value, bound, unit) => {
  const [found] = findFigures(text, { start: 0, end: text.length });
  expect([text.slice(found?.start, found?.end).trim(), found?.value, found?.bound, found?.unit]).toEqual([
    printed,
    value,
    bound,
    unit,
  ]);
});

it.each([
  'on 10 March 2022',
  'in 2022',
  'two weeks ago',
  'the three agreed',
  'at 10:30 they left',
  'before 7 p.m. on the quay',
  'two-thirds of the fleet',
  'one in five voters',
  'a tenth of the fleet',
  'a tentative deal',
  'the twenty-first century',
  'five hundredths of the catch',
  'tens of boats, dozens of crates',
  'the 12th round since the 1980s',
])('"%s" has none', (text) => {
  expect(findFigures(text, { start: 0, end: text.length })).toEqual([]);
});

it.each([
  ['de', 'mehr als 38.500 Tonnen', 'mehr als 38.500', 38_500, 'over', 'tonne'],
  ['de', 'rund 2,5 Millionen Euro', 'rund 2,5 Millionen', 2_500_000, 'about', 'euro'],
  ['de', 'um 4,2 Prozent', '4,2 Prozent', 4.2, 'exact', 'percent'],
  ['fr', 'au moins 38 500 tonnes', 'au moins 38 500', 38_500, 'atLeast', 'tonne'],
  ['fr', '3,5 millions d’euros', '3,5 millions', 3_500_000, 'exact', 'euro'],
  ['es', 'hasta 1.200 barcos', 'hasta 1.200', 1200, 'atMost', 'barco'],
  ['ru', 'около 40 тысяч человек', 'около 40 тысяч', 40_000, 'about', 'человек'],
  ['sv', '40 000 ton', '40 000', 40_000, 'exact', 'ton'],
  ['de-CH', "12'750 Franken", "12'750", 12_750, 'exact', 'franken'],
  ['it', '12 € al giorno', '12 €', 12, 'exact', 'euro'],
  ['no', '40 000 kroner', '40 000', 40_000, 'exact', 'krone'],
  ['sv', '40 000 kronor', '40 000', 40_000, 'exact', 'krona'],
  ['fr', '40 bateaux', '40', 40, 'exact', 'bateau'],
  ['fr', '12 mois', '12', 12, 'exact', 'mois'],
  ['es', '20 camiones', '20', 20, 'exact', 'camión'],
  ['es', '300 dólares', '300', 300, 'exact', 'dólar'],
  ['pt', '12 milhões de euros', '12 milhões', 12_000_000, 'exact', 'euro'],
  ['it', '20 tonnellate', '20', 20, 'exact', 'tonnellata'],
  ['it', '1 giorno', '1', 1, 'exact', 'giorno'],
  ['de', '30 Tage', '30', 30, 'exact', 'tag'],
  ['nl', '20 dagen', '20', 20, 'exact', 'dag'],
  ['fr', '12 % le quota', '12 %', 12, 'exact', 'percent'],
  ['fr', '12 % des bateaux', '12 %', 12, 'exact', 'percent'],
  ['fr', '€12 le kilo', '€12', 12, 'exact', 'euro'],
])('in %s "%s" has the figure %s', (language, text, printed, value, bound, unit) => {
  const [found] = findFigures(text, { start: 0, end: text.length }, language);
  expect([text.slice(found?.start, found?.end), found?.value, found?.bound, found?.unit]).toEqual([
    printed,
    value,
    bound,
    unit,
  ]);
});

it.each([
  ['de', 'am 14. März'],
  ['de', 'im Jahr 2029 waren'],
  ['fr', 'le 14 mars 2029'],
  ['fr', 'en 2029 ils'],
])('in %s "%s" has none', (language, text) => {
  expect(findFigures(text, { start: 0, end: text.length }, language)).toEqual([]);
});

it.each([
  ['it was cut by 12 percent if the others agree', undefined],
  ['40 boats when the gate opens', undefined],
  ['12 percent more crates', 'more crates'],
])('what "%s" counts is "%s" beside the unit', (text, noun) => {
  expect(findFigures(text, { start: 0, end: text.length })[0]?.noun).toBe(noun);
});
