/**
 * Calls back, at most once a frame, after anything that may have moved or recoloured text, scrolling of the page itself
 * left out.
 */
export function watchLayout(window: Window, moved: () => void, signal: AbortSignal): () => void {
  const { document } = window;
  let frame = 0;
  const soon = () => {
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      moved();
    });
  };
  const passive = { signal, passive: true, capture: true } as const;
  window.addEventListener("resize", soon, passive);
  // Images, frames and style sheets that arrive; `load` does not bubble but can be captured.
  document.addEventListener("load", soon, passive);
  document.addEventListener("transitionend", soon, passive);
  document.addEventListener("toggle", soon, passive);
  document.addEventListener("visibilitychange", soon, passive);
  document.addEventListener("scroll", (event) => event.target !== document && soon(), passive);
  document.fonts?.addEventListener("loadingdone", soon, { signal });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", soon, { signal });
  const sizes = new ResizeObserver(soon);
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  signal.addEventListener("abort", () => {
    sizes.disconnect();
    window.cancelAnimationFrame(frame);
  });
  return soon;
}
