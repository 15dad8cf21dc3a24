import type { ZoomControls } from './use-zoom.ts';

/** Zoom and pan for those who have no wheel, no pinch, or do not know of them. */
export function ZoomButtons({ zoom, zoomBy, panBy, reset }: ZoomControls) {
  const whole = zoom.k <= 1.001;
  return (
    <div className="zoom-buttons" role="group" aria-label="Zoom and pan the picture">
      <button type="button" onClick={() => panBy(-0.4)} disabled={whole} aria-label="Earlier" title="Earlier">
        ‹
      </button>
      <button type="button" onClick={() => panBy(0.4)} disabled={whole} aria-label="Later" title="Later">
        ›
      </button>
      <button
        type="button"
        onClick={() => zoomBy(1 / 1.6)}
        disabled={whole}
        aria-label="Zoom out"
        title="Zoom out"
      >
        −
      </button>
      <button type="button" onClick={() => zoomBy(1.6)} aria-label="Zoom in" title="Zoom in">
        +
      </button>
      <button type="button" onClick={reset} disabled={whole}>
        All<span className="nhsuk-u-visually-hidden"> years</span>
      </button>
    </div>
  );
}
