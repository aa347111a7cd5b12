/**
 * `spoken`: somebody said or wrote it, in whole or in part · `scare`: in marks, but given to nobody · `title`: the name
 * of a work or of a thing.
 */
export type MarkedAs = "spoken" | "scare" | "title";

/** Words in quotation marks, by how they begin, and whose they are. */
export interface ExpectedQuotation {
  readonly article: string;
  /** The first words inside the marks, enough to find them. */
  readonly begins: string;
  readonly as: MarkedAs;
  /** The surname, or the words by which the article names whoever it does not name; null where it is nobody's speech. */
  readonly speaker: string | null;
}

type Row = readonly [begins: string, speaker: string | null, as?: MarkedAs];

/** Every pair of quotation marks in the articles, in text order, those inside other marks too. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  "courier-bridge": [
    ["We closed the bridge", "Quill"],
    ["Nobody on this council", "Quill"],
    ["The ferry will be free", "Quill"],
    ["I will not name a date", "Quill"],
    ["The bridge is safe for foot traffic as long", "Renn"],
    ["We found no cracks", "Renn"],
    ["What has changed", "Renn"],
    ["Somebody signed", "Vesper"],
    ["Nobody in the county office", "Vesper"],
    ["skipped the winter survey", "Vesper"],
    ["before the cameras came", "Quill"],
    ["Safety comes first", "Ashdown"],
    ["I think we owe people", "Quill"],
  ],
  "ledger-bridge": [
    ["We closed the bridge", "Quill"],
    ["Nobody on this council", "Quill"],
    ["I … I think we owe", "Quill"],
    ["and [the city does]", "Quill"],
    ["The repairs will take", "Renn"],
    ["I sent eleven photographs", "Vesper"],
    ["Nobody wrote back", "Vesper"],
    ["Somebody signed", "Vesper"],
  ],
  "post-bridge": [
    ["the Old Lady", null, "title"],
    ["We closed the bridge", "Quill"],
    ["Somebody signed", "Renn"],
    ["We found cracks", "Renn"],
    ["The passengers don’t", "one of the drivers"],
    ["They’re cold", "one of the drivers"],
    ["The Bridge of Straws", null, "title"],
    ["I promised the cast", "Amory"],
    ["The audience will do that", "Amory"],
  ],
  "kestrel-bridge": [
    ["the engineers could no longer", "Quill"],
    ["I think we owe people", "Quill"],
    ["The county knew", "Quill"],
    ["The bridge is safe for foot traffic", "Renn"],
    ["emergency survey", null, "scare"],
    ["We were on that pier", "Strand"],
    ["They came, they had", "source"],
  ],
  "brightwater-bridge": [
    ["The former inspector left", "Ashdown"],
    ["We wish that", "Ashdown"],
    ["We have looked through", "Ashdown"],
    ["If there is a copy", "Ashdown"],
    ["They told me", "Vesper"],
    ["Hanna, sign it", "they"],
    ["It is a large bridge", "Renn"],
    ["but it is the only crane", "Renn"],
  ],
  "tern-bridge": [
    ["The buses will cross", "Quill"],
    ["One at a time", "Quill"],
    ["I did not want to be right", "Vesper"],
    ["I wanted somebody", "Vesper"],
    ["Hanna, sign it", "superior"],
    ["You get used to the water", "ferryman"],
    ["You get used to anything", "ferryman"],
  ],
  "star-ferry": [
    ["We are not abandoning", "Vauquelle"],
    ["Old Greta", null, "title"],
    ["Eleven crews", "Oduya"],
    ["and I have no answer", "Oduya"],
    ["When the minister told us", "Threlkeld"],
    ["The boat is safe", "Haldane"],
    ["We put it in the school calendar", "Threlkeld"],
    ["The council will accept", "Threlkeld"],
    ["The harbour is ours", "Threlkeld"],
    ["Safety comes first", "captain"],
  ],
  "ledger-ferry": [
    ["We do not desert", "Vauquelle"],
    ["Eleven crews", "Oduya"],
  ],
  "brightwater-ferry": [
    ["We do not desert", "Vauquelle"],
    ["Eleven crews", "Oduya"],
  ],
  "post-ferry": [
    ["I spoke of the harbour wall", "Haldane"],
    ["A minister does not", "Haldane"],
    ["I shall read every offer", "Haldane"],
    ["and I shall read it", "Haldane"],
    ["The harbour is ours", "Threlkeld"],
    ["The Last Crossing", null, "title"],
    ["She’s had a better career", "Dunmore"],
  ],
  "kestrel-ferry": [
    ["reorganisation", "company"],
    ["We are not abandoning", "Vauquelle"],
    ["Eleven crews", "Oduya"],
    ["The council will refuse", "Threlkeld"],
    ["record cabins", "newsletter"],
    ["Somebody will want the brushes", "first mate"],
  ],
  "courier-ferry": [
    ["Nous n’abandonnons pas", "Vauquelle"],
    ["We have listened", "Threlkeld"],
    ["We do not ask for thanks", "Threlkeld"],
    ["And we ask the minister", "Threlkeld"],
    ["We are not for sale", "Threlkeld"],
    ["look at every request", "spokesman"],
  ],
  "tern-tides": [],
};

export const EXPECTED_QUOTATIONS: readonly ExpectedQuotation[] = Object.entries(ROWS).flatMap(([article, rows]) =>
  rows.map(([begins, speaker, as = "spoken"]) => ({ article, begins, as, speaker })),
);
