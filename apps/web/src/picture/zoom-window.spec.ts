import { yearsSpan } from './axis.ts';
import { inSight, unzoomed, zoomSpan, zoomText, zoomTo } from './zoom-window.ts';

const domain = yearsSpan(2012, 2026);

describe('the days in sight', () => {
  it('are all of them at first', () => {
    expect(inSight(unzoomed, domain, 900)).toEqual(domain);
    expect(zoomText(unzoomed, domain, 900)).toBeUndefined();
  });

  it('are kept by the address at any width', () => {
    const text = '2016-01-01..2019-07-01';
    for (const width of [320, 900, 1600]) {
      expect(zoomText(zoomTo(zoomSpan(text), domain, width), domain, width)).toBe(text);
    }
  });

  it('stay within the domain', () => {
    const zoom = zoomTo(zoomSpan('1999-01-01..2013-01-01'), domain, 900);
    expect(inSight(zoom, domain, 900).from).toBeCloseTo(domain.from);
    expect(zoomTo(zoomSpan('2016-01-01..2016-01-02'), domain, 900).k).toBe(60);
  });
});
