/**
 * Words that news from talks uses for one another, a group a line. Our own grouping: events and acts after the classes
 * of CAMEO (Gerner and others 2002: consult, agree, demand, reject, fight, seize, release, return …), the rest
 * near-synonyms of any dictionary. Only words that are safe in most senses stand here: a group too wide ties claims
 * together that are not one.
 */
const groups = `
meet meeting talk talks discuss discussion negotiate negotiation dialogue consult consultation parley interaction conversation summit
ceasefire truce armistice
accord agreement deal pact treaty settlement
attack strike assault airstrike raid bombardment bomb bombing shell shelling
invade invasion incursion
conflict war hostility fighting
troop soldier army
end finish conclude halt stop cease
begin start commence launch
continue resume pursue
progress breakthrough headway
solve resolve solution resolution
refuse decline reject rebuff
demand request insist
want seek wish desire
ready willing prepared readiness willingness
civilian resident inhabitant
refugee displaced displacement displace flee
release free liberate
hostage captive prisoner detainee
seize seizure capture impound occupy
kill dead death die
wound injure injury hurt
buy purchase
lower cut reduce reduction decrease drop fall decline
raise increase rise grow growth
help aid assistance relief
return repatriate
sign signature
permit allow permission
forbid ban prohibit prohibition
tariff duty levy
fishery fishing fish
boat vessel ship trawler
crew sailor seaman
worker employee labourer
pay payment
guarantee assurance assure pledge promise vow commitment commit
mediate mediator mediation facilitate facilitator
answer reply respond response
disarm disarmament demilitarize demilitarise
grave serious severe acute dire critical
difficult hard tough
dangerous danger risky peril
town city
quick fast rapid swift
close near
forum conference
border frontier
depend rely dependent reliance
believe think
tie relation relationship
`;

let loaded: Map<string, string> | undefined;

/** The stem that stands for the group of a stem; the stem itself where it has none. */
export function groupOf(stemmed: string, stem: (word: string) => string): string {
  loaded ??= build(stem);
  return loaded.get(stemmed) ?? stemmed;
}

function build(stem: (word: string) => string): Map<string, string> {
  const heads = new Map<string, string>();
  for (const line of groups.trim().split('\n')) {
    const [head = '', ...rest] = line.split(' ').map(stem);
    for (const word of [head, ...rest]) if (!heads.has(word)) heads.set(word, head);
  }
  return heads;
}
