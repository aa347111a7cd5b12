/** "said the bridge was old, but the guild would mend it": what moves into the past with the cue is still what was said. */
export const BACKSHIFTED = /^(?:would|could|might|had|'d|wouldn't|couldn't|hadn't|do|does|did|don't|doesn't|didn't)$/;
