/**
 * A table that is made when it is first asked for, and kept. The browser stops and starts the background all day long;
 * what a wake-up does not need must not hold up its answer.
 */
export function onFirstUse<Table extends object>(make: () => Table): () => Table {
  let table: Table | undefined;
  return () => {
    table ??= make();
    return table;
  };
}
