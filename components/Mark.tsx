import type { JSX } from "preact";

/** One stroke of the opening mark; the second stands 52 units to the right, in the other colour. */
const STROKE = "M37 101c-13 0-23-10-23-25 0-27 17-46 44-53l5 12c-13 5-21 13-22 23 11 1 19 9 19 21 0 13-9 22-23 22z";

/** The mark of `assets/ui/mark.svg`, drawn inline so that it follows the page's colours. */
export function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="10 20 108 84" aria-hidden="true" focusable="false">
      <path class="ours" d={STROKE} />
      <path class="theirs" d={STROKE} transform="translate(52)" />
    </svg>
  );
}
