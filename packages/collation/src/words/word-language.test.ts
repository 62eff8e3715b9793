import { expect, it } from 'vitest';
import { canCompareWords, languageOfQuotation, wordLanguage } from './word-language.ts';

it('compares words within one language, wherever it is spoken', () => {
  expect(canCompareWords('en', 'en-GB')).toBe(true);
  expect(canCompareWords('pt-BR', 'pt-PT')).toBe(true);
  expect(canCompareWords('en', 'ar')).toBe(false);
  expect(canCompareWords('uk', 'ru')).toBe(false);
});

it('compares words within one script', () => {
  expect(canCompareWords('zh-Hant', 'zh-Hans')).toBe(false);
  expect(canCompareWords('zh-Hant', 'zh-TW')).toBe(true);
  expect(canCompareWords('zh', 'zh-Hans-CN')).toBe(true);
  expect(canCompareWords('sr-Latn', 'sr')).toBe(false);
});

it('takes words of no known language for no language', () => {
  expect(canCompareWords('und', 'en')).toBe(false);
  expect(wordLanguage('und')).toBe('und');
  expect(wordLanguage('und-Latn')).toBe('und');
});

it('knows the language of quoted words from the quotation before the account', () => {
  expect(languageOfQuotation({ language: 'ar' }, { language: 'en' })).toBe('ar');
  expect(languageOfQuotation({}, { language: 'en-GB' })).toBe('en-GB');
  expect(languageOfQuotation({}, undefined)).toBe('und');
});
