/**
 * Whether a rule that reads what is printed comes to what the dossier records: `differs` is to be looked at by a
 * person, `unread` is what no rule reads.
 */
export const ruleReadings = ['same', 'differs', 'unread'] as const;
/** One of {@link ruleReadings}. */
export type RuleReading = (typeof ruleReadings)[number];
