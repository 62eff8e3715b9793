/** How a plural ends, and how its singular does. */
export type PluralEnding = readonly [plural: RegExp, singular: string];

/**
 * How languages form the plural of what they count, in small letters, the first that fits decides; `$1` is what stays.
 * Rules where the ending tells enough, else the measures that figures come in. What none fits stays as printed.
 */
export const pluralEndings: Readonly<Record<string, readonly PluralEnding[]>> = {
  fr: [
    // No plurals, or no other in the singular.
    [/^(.*(?:ois|ès|ss)|pays|temps|poids|cas|corps|repas|colis|avis|permis|tiers|bras|fils)$/u, '$1'],
    [/^(.*eau)x$/u, '$1'],
    [/^(.{2,})s$/u, '$1'],
  ],
  es: [
    [/^(mes|país)es$/u, '$1'],
    [/^(.*)ces$/u, '$1z'],
    [/^(.*i|mill)ones$/u, '$1ón'],
    [/^(.*[aeiouáéíóú][lrnd])es$/u, '$1'],
    [/^(.+[aeoáé])s$/u, '$1'],
  ],
  pt: [
    [/^meses$/u, 'mês'],
    [/^(país)es$/u, '$1'],
    [/^(.*)ões$/u, '$1ão'],
    [/^(.*[aeiouáéíóú]r)es$/u, '$1'],
    [/^(.+[aeoãé])s$/u, '$1'],
  ],
  it: [
    [/^(mes|nav)i$/u, '$1e'],
    [/^(.*(?:or|ion))i$/u, '$1e'],
    [/^(.*[cg])he$/u, '$1a'],
    [/^(.{2,})i$/u, '$1o'],
    [/^(.{2,})e$/u, '$1a'],
  ],
  de: [
    [/^(.*(?:tonne|krone|stunde|woche|minute|sekunde|meile|lire|rupie))n$/u, '$1'],
    [/^(.*(?:tag|monat|jahr|boot|schiff))en?$/u, '$1'],
    [/^(.*(?:person|mensch))en$/u, '$1'],
  ],
  nl: [
    [/^(dag|maand|ton)n?en$/u, '$1'],
    [/^personen$/u, 'persoon'],
    [/^(.*krone)n$/u, '$1'],
    [/^schepen$/u, 'schip'],
    [/^weken$/u, 'week'],
    [/^uren$/u, 'uur'],
  ],
  sv: [
    [/^(.*(?:kron|veck))or$/u, '$1a'],
    [/^(timm)ar$/u, '$1e'],
    [/^(dag|båt)ar$/u, '$1'],
    [/^(person)er$/u, '$1'],
  ],
  da: [
    [/^(.*krone)r$/u, '$1'],
    [/^(time|uge)r$/u, '$1'],
    [/^(dag)e$/u, '$1'],
    [/^(person)er$/u, '$1'],
  ],
  no: [
    [/^(.*krone)r$/u, '$1'],
    [/^(time|uke)r$/u, '$1'],
    [/^(dag|person)er$/u, '$1'],
  ],
};
