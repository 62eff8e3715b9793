/** Languages whose words for months are known, those of `detectLanguage` and their neighbours. */
const languages = 'en de fr es it pt nl pl tr ru uk sv da nb fi cs ro hu el bg'.split(' ');

let known: ReadonlyMap<string, number> | undefined;

/** The words for months in many languages, in small letters without the dot of a short form, with their number from 1. */
export function monthNames(): ReadonlyMap<string, number> {
  known ??= readNames();
  return known;
}

/**
 * Long names as they stand beside a day ("марта") and alone ("март"), and short ones. A word that is another month in
 * two languages ("listopad") is none.
 */
function readNames(): Map<string, number> {
  const found = new Map<string, Set<number>>();
  const add = (name: string | undefined, month: number): void => {
    const word = (name ?? '').toLowerCase().replace(/\.$/, '');
    if (!/^\p{L}{3,}$/u.test(word)) return;
    found.set(word, (found.get(word) ?? new Set()).add(month));
  };
  for (const language of languages) {
    for (let month = 1; month <= 12; month += 1) {
      const day = new Date(Date.UTC(2024, month - 1, 15));
      for (const length of ['long', 'short'] as const) {
        const inDate = new Intl.DateTimeFormat(language, { month: length, day: 'numeric', timeZone: 'UTC' });
        add(inDate.formatToParts(day).find(({ type }) => type === 'month')?.value, month);
        add(new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' }).format(day), month);
      }
    }
  }
  add('sept', 9);
  return new Map(
    [...found].flatMap(([word, months]) => (months.size === 1 ? [[word, [...months][0] ?? 0]] : [])),
  );
}
