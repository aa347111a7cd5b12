import { escapeMarkup } from "../markup.ts";
import { OUTLETS, type SampleOutlet } from "../outlets.ts";

/** What a front page is full of besides the stories we have. They lead nowhere. */
const HEADLINES = [
  "Crane barge leaves Brightwater on the evening tide",
  "School bells to follow the harbour gauge until Easter",
  "Allotments: for once, more plots than names on the list",
  "Lower Ansel rowers win by a length and a borrowed oar",
  "Who paints the numbers on the quay wall, and why at night?",
  "Hospital opens its western gate to visitors on foot",
  "Dredger done two weeks early below Customs Quay",
  "Mackerel cheap, plaice dear, crab not to be had at all",
  "Old theatre needs a roof and ninety-four thousand crowns",
  "Choir looks for two basses who can read and row",
  "Ringed goose seen again at Hallam Point after six winters",
  "Council gallery to stay open for the whole of Monday’s sitting",
  "Baker’s apprentice crosses the river four times before dawn",
  "Swimming bath to close for tiles, reopen for good, they say",
  "Eleven letters about one bench: the postbag of the week",
  "Storm bell tested on Saturday at noon, do not run",
  "New timetable for the coaster, same old stops",
  "Library buys the drowned atlas of the Merrow mouth",
] as const;

/** The headlines as links, in another order for each outlet. */
export function headlineList(outlet: SampleOutlet): string {
  const from = OUTLETS.indexOf(outlet) * 2;
  const turned = [...HEADLINES.slice(from), ...HEADLINES.slice(0, from)];
  return `<ul class="headlines">${turned.map((one) => `<li><a href="/">${escapeMarkup(one)}</a></li>`).join("")}</ul>`;
}
