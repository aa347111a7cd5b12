import type { SamplePassage } from "../../components/welcome/sample-passage.ts";

/** An invented paper's report on the newsstand's bridge story, whose other reports are in the starter corpus. */
export const SAMPLE_STORY: readonly SamplePassage[] = [
  [
    "At dawn on Thursday the Merrow Bridge fell silent. ",
    { quotation: "We closed the bridge because the engineers could no longer promise us that it would stand," },
    " Mayor Dorothea Quill said in the rain.",
  ],
  [
    "The county’s bridge engineer had spent the night on the eastern pier. ",
    { quotation: "We found cracks that we had not already measured," },
    " Tobias Renn said.",
  ],
  [
    { quotation: "Nobody in the county office has climbed the eastern pier since 2019," },
    " said Hanna Vesper, who inspected bridges there until last autumn.",
  ],
];
