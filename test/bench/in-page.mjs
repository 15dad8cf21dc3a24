// Runs in the page before its own scripts: notes what moves on its own, when marks are there, and when frames begin.
const { document, performance, requestAnimationFrame, PerformanceObserver } = globalThis;
const seen = { firstContentMs: 0, recordShownMs: 0, layoutShift: 0 };
let stamps = [];
let round = 0;

new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) seen.layoutShift += value;
}).observe({ type: 'layout-shift', buffered: true });

function look() {
  if (document.querySelector('.figure__surface [data-entry-id]') === null) requestAnimationFrame(look);
  else seen.recordShownMs = performance.now();
}
requestAnimationFrame(look);

function note(at, own) {
  if (own !== round) return;
  stamps.push(at);
  requestAnimationFrame((next) => note(next, own));
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

globalThis.measured = {
  seen: () => ({
    ...seen,
    firstContentMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }),
  /** Fulfilled when the address holds the days in sight. */
  async zoomed() {
    while (!globalThis.location.search.includes('zoom=')) await frame();
  },
  async begin() {
    stamps = [];
    round += 1;
    note(await frame(), round);
  },
  /** The times between the frames since `begin`, and two more. */
  async end() {
    await frame();
    await frame();
    round += 1;
    return stamps.slice(1).map((at, index) => at - stamps[index]);
  },
};
