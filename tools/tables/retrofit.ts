/** What a word's family says of it beside its own vector, and how often the families are asked. */
const FAMILY_PART = 0.5;
const ROUNDS = 3;

/**
 * Moves each vector towards the mean of its family's, and makes all of length one: the retrofitting of Faruqui et al. (NAACL 2015), with
 * families of words for synonyms. Vectors learned from the words around put "convict" and "conviction" apart, since they stand in other
 * places of a sentence; reports tell one event with either.
 */
export function retrofitted(
  vectors: ReadonlyMap<string, readonly number[]>,
  families: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, readonly number[]> {
  const own = new Map([...vectors].map(([term, vector]) => [term, unit(vector)]));
  const moved = new Map(own);
  for (let round = 0; round < ROUNDS; round++)
    for (const [term, vector] of own) {
      const family = [...(families.get(term) ?? [])].flatMap((other) => (moved.has(other) ? [moved.get(other)] : []));
      if (family.length > 0) moved.set(term, drawnTo(vector, family as readonly (readonly number[])[]));
    }
  return moved;
}

function drawnTo(vector: readonly number[], family: readonly (readonly number[])[]): readonly number[] {
  const part = FAMILY_PART / family.length;
  return unit(vector.map((value, i) => value + part * family.reduce((sum, other) => sum + (other[i] as number), 0)));
}

function unit(vector: readonly number[]): readonly number[] {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return vector.map((value) => value / length);
}
