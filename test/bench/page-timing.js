// What a page tells of how fast it was, for measure-portal.ts: runs in the browser before anything of the page.
(() => {
  let largest = 0;
  let shifted = 0;
  const lasted = new Map();
  const watch = (type, each, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
      ...more,
    });
  watch('largest-contentful-paint', ({ startTime }) => {
    largest = startTime;
  });
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) shifted += value;
  });
  watch(
    'event',
    ({ interactionId, duration }) => {
      if (interactionId) lasted.set(interactionId, Math.max(duration, lasted.get(interactionId) ?? 0));
    },
    { durationThreshold: 16 },
  );

  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const busy = () => document.querySelector('[aria-busy="true"], .skeleton') !== null;
  const chooses = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set;

  /** From what was done until what it leads to stands there, no longer dimmed, and is drawn; in ms. */
  async function drawnAfter(act) {
    let began = false;
    const seen = new MutationObserver(() => {
      began ||= busy();
    });
    const asked = { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] };
    seen.observe(document.body, asked);
    const started = performance.now();
    act();
    while (!began || busy()) {
      if (performance.now() - started > 30_000) throw new Error('nothing came of it within 30 s');
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await frame();
    seen.disconnect();
    return performance.now() - started;
  }

  window.timing = {
    /** When the largest thing in sight was drawn, and how far things moved by themselves meanwhile. */
    shown: () => ({ largest, shifted }),
    /** How long each thing that was done took until the page was drawn anew; what is under 16 ms is not noted. */
    interactions: () => [...lasted.values()],
    chosen: (select, value) =>
      drawnAfter(() => {
        chooses.call(select, value);
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    pressed: (element) => drawnAfter(() => element.click()),
  };
})();
