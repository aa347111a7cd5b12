/** Sets of things that belong together, from pairs that do (disjoint sets; Galler and Fischer 1964). */
export function groupTogether<T>(items: readonly T[], together: (a: T, b: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const touching = groups.filter((group) => group.some((other) => together(other, item)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), item]);
  }
  return groups;
}
