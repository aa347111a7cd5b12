/** Verbs that are hardly ever anything but a report: no further sign is asked of them. */
export const SURE = new Set(
  "say tell argue insist write add acknowledge explain assert allege contend reiterate recall emphasize emphasise stress declare announce predict reply respond admit concede deny tweet testify suggest denounce condemn criticize criticise accuse complain boast vow warn joke quip".split(
    " ",
  ),
);
