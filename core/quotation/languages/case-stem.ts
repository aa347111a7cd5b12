/** What is left of a Slavic name without its case: Орлов, Орлова, Орлову → орлов; Зеленского → зеленск. */
export function caseStem(name: string): string {
  const stem = name.replace(
    /(?:ого|ому|ием|ієм|еем|еєм|аем|ым|им|ом|ой|ою|ем|єм|[иіеєа][йюяєї]|ии|ый|ую|ові|еві|[аеёиіїйоуыьэюяє])$/u,
    "",
  );
  return stem.length >= 2 ? stem : name;
}
