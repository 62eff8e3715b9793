const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with said by from at as his has it be',
  de: 'der die das und in den von zu mit nicht ist des im auf für eine sich dem ein auch',
  fr: 'le la les de des et en un une que qui dans pour est sur avec par au pas du',
  es: 'el la los las de que y en un una por con para se del no su al es como',
  it: 'il la di che e in un una per con non del della sono le i si alla nel da',
  pt: 'o a os as de que e em um uma para com não do da no na se por dos',
  nl: 'de het een en van in dat op te zijn met voor niet is aan door bij ook er om',
  pl: 'w i na z że do się nie jest o po przez od za jak są oraz dla ze ich',
  tr: 've bir bu da de için ile olarak olan daha çok gibi kadar sonra ne var dedi etti',
  ru: 'в и на что не с по он к из за от для как его это о у также был',
  uk: 'в і на що не з у та до за про від для як його це й є також був',
};

const scripts: readonly [language: string, letters: RegExp][] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
];

/** The language of a text as a BCP 47 tag, from its script or its small words; `und` where neither tells. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  for (const [language, pattern] of scripts) {
    if ((sample.match(pattern)?.length ?? 0) > letters * 0.3) return language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(functionWords).map(([language, list]) => {
    const known = new Set(list.split(' '));
    return { language, share: words.filter((word) => known.has(word)).length / words.length };
  });
  const best = scores.toSorted((one, other) => other.share - one.share)[0];
  return best && best.share > 0.08 ? best.language : 'und';
}
