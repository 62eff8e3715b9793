// By hand: the first Intl.DisplayNames of a process costs some 13 ms. A test holds them against it.
const common: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  be: 'Belarusian',
  bg: 'Bulgarian',
  bn: 'Bangla',
  cs: 'Czech',
  da: 'Danish',
  de: 'German',
  el: 'Greek',
  en: 'English',
  'en-GB': 'British English',
  'en-US': 'American English',
  es: 'Spanish',
  fa: 'Persian',
  fi: 'Finnish',
  fr: 'French',
  he: 'Hebrew',
  hi: 'Hindi',
  hu: 'Hungarian',
  it: 'Italian',
  ja: 'Japanese',
  ko: 'Korean',
  nl: 'Dutch',
  no: 'Norwegian',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  sv: 'Swedish',
  tr: 'Turkish',
  uk: 'Ukrainian',
  ur: 'Urdu',
  zh: 'Chinese',
};

let others: Intl.DisplayNames | undefined;

/** English name of the language of a BCP 47 tag. */
export function languageName(tag: string): string {
  const known = Object.hasOwn(common, tag) ? common[tag] : undefined;
  if (known !== undefined) return known;
  others ??= new Intl.DisplayNames(['en'], { type: 'language' });
  return others.of(tag) ?? tag;
}

/** Tags of the languages that are named by hand. */
export const namedByHand: readonly string[] = Object.keys(common);
