import table from "../../../assets/lexicons/synonyms.json" with { type: "json" };
import { lemma } from "./lemma.ts";
import { foldSpelling } from "./variants.ts";

/** What news writers exchange freely and WordNet keeps apart. One row, one meaning. */
const OURS = `kill slay murder dead die death died
say tell state declare announce add note
child kid boy girl son daughter baby toddler
man guy male
woman lady female
police cop officer
attack assault strike raid
shoot gun gunned shot
quake earthquake
typhoon hurricane cyclone storm
fire blaze wildfire
crash collision
arrest detain hold nab
jail prison imprison
buy purchase acquire acquisition
firm company business corporation
boss chief head ceo
leader chief head president
hurt injure wound injured
big large huge major
win victory
law bill legislation measure
probe investigate investigation inquiry
plan intend aim
start begin launch
end stop finish
film movie
job work position
money cash fund
doctor physician surgeon
lawyer attorney
supporter backer
destroy ruin wreck
support back backing
meeting summit talk negotiation
whole full entire complete total
meaningless pointless senseless
exec executive boss
tale story account
thorough careful
prerequisite condition
rebuild restore
soldier troop force
territory soil land
story tale account
terrible awful horrible dreadful
help assist aid
danger risk threat
house home
car vehicle auto
plane aircraft jet airliner
ship boat vessel ferry
bomb blast explosion explode
ban prohibit outlaw forbid
ban suspend suspension
show display
park yard
hit strike struck
photo picture image
beat beating assault
rise increase climb grow gain jump surge
fall drop decline decrease tumble slip
charge accuse indict
split divide separate
hoax fake false bogus
deny reject dismiss refute
woods forest
pregnant expecting
marry wed wedding
steal theft robbery rob
hostage captive
behead decapitate
airstrike strike
payment fee bill invoice
baby infant newborn
tumor tumour cancer`;

const NONE: readonly string[] = [];
let groups: Map<string, readonly string[]> | null = null;

/** The dictionary forms that can mean the same as one; the table is read on first use. */
export function synonymsOf(lemma: string): readonly string[] {
  return synonymGroups().get(lemma) ?? NONE;
}

/** Every dictionary form of the table with those that can mean the same. */
export function synonymGroups(): ReadonlyMap<string, readonly string[]> {
  groups ??= readGroups();
  return groups;
}

/** Two dictionary forms that can mean the same. */
export function areSynonyms(a: string, b: string): boolean {
  return a === b || synonymsOf(a).includes(b);
}

function readGroups(): Map<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (a: string, b: string) => {
    const group = found.get(a);
    if (group) group.push(b);
    else found.set(a, [b]);
  };
  const join = (a: string, b: string) => {
    if (a === b) return;
    add(a, b);
    add(b, a);
  };
  for (const row of table.words) {
    const colon = row.indexOf(": ");
    const word = row.slice(0, colon);
    for (const other of row.slice(colon + 2).split(" ")) join(word, other);
  }
  for (const row of OURS.split("\n")) {
    const group = row.split(" ").map(form);
    for (const [n, word] of group.entries()) for (const other of group.slice(n + 1)) join(word, other);
  }
  return found;
}

function form(word: string): string {
  return lemma(foldSpelling(word, word));
}
