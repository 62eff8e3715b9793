/**
 * Nouns of what happened once and can be told in a phrase: meetings, acts of force, acts of state. Our own choice after
 * the classes of CAMEO (Gerner and others 2002). Lasting states ("war", "crisis") are no events.
 */
export const eventNoun =
  /^(?:invasion|incursion|offensive|attacks?|assault|strikes?|air-?strikes?|raids?|bombing|shelling|bombardment|siege|blockade|seizure|capture|arrests?|detention|abduction|kidnapping|killings?|shooting|explosion|withdrawal|expulsion|boycott|walkout|collapse|election|referendum)$/;

/** Meetings: they are planned and wished for as often as held, so that the phrase must give a day or set one apart. */
export const meetingNoun =
  /^(?:meetings?|talks|negotiations|discussions|consultations|summit|visit|conference|briefing|call|ceremony|vote|signing)$/;

/** What an event is called with a word before it: "press conference", "phone call". */
export const eventAttribute = /^(?:press|news|phone|telephone|video|round|peace|trade|crisis|ceasefire)$/;
