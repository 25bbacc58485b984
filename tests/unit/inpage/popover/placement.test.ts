import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePopover, reservedHeight } from '../../../../lib/inpage/popover/placement.ts';

const viewport = { width: 1366, height: 768 };
const size = { width: 480, height: 300 };
const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe('the place of the popover', () => {
  it('is under the selection', () => {
    expect(placePopover(size, viewport, box(200, 100, 400, 60), null)).toMatchObject({
      x: 200,
      y: 168,
      side: 'under',
    });
  });

  it('is above when there is no room under it, and grows upwards from there', () => {
    const target = box(200, 600, 400, 60);
    const place = placePopover(size, viewport, target, null);
    expect(place).toMatchObject({ side: 'above', y: 292, bottom: 176 });
    expect(viewport.height - (place.bottom ?? 0) - place.maxHeight).toBeGreaterThanOrEqual(8);
  });

  it('is beside when there is room neither under nor above', () => {
    expect(placePopover(size, viewport, box(20, 100, 500, 600), null)).toMatchObject({
      side: 'beside',
      x: 528,
    });
    expect(placePopover(size, viewport, box(800, 100, 500, 600), null)).toMatchObject({
      side: 'beside',
      x: 312,
    });
  });

  it('is no higher than the room beside a wide selection in the middle of a small screen', () => {
    const tall = { width: 480, height: 530 };
    expect(placePopover(tall, viewport, box(100, 290, 1200, 120), null)).toMatchObject({
      side: 'under',
      y: 418,
      maxHeight: 342,
    });
    const above = placePopover(tall, viewport, box(100, 340, 1200, 120), null);
    expect(above).toMatchObject({ side: 'above', y: 8, maxHeight: 324, bottom: 436 });
  });

  it('covers the selection only when nothing else fits, and then at the edge where it covers least', () => {
    expect(placePopover(size, viewport, box(100, 20, 1200, 740), null).side).toBe('over');
    const low = { width: 1366, height: 600 };
    const tall = { width: 480, height: 530 };
    expect(placePopover(tall, low, box(300, 220, 670, 160), null)).toMatchObject({ side: 'over', x: 878 });
    expect(placePopover(tall, low, box(400, 220, 670, 160), null)).toMatchObject({ side: 'over', x: 8 });
  });

  it('stays where the agent dragged it, moved back inside a smaller window', () => {
    expect(placePopover(size, viewport, null, { x: 700, y: 50 })).toMatchObject({ x: 700, y: 50 });
    expect(placePopover(size, { width: 800, height: 500 }, null, { x: 700, y: 400 })).toMatchObject({
      x: 312,
      y: 192,
    });
  });

  it('has a place for a text that has none on screen', () => {
    expect(placePopover(size, viewport, box(0, -900, 400, 60), null).y).toBeGreaterThan(0);
    expect(placePopover(size, viewport, null, null).y).toBeGreaterThan(0);
  });

  it('is always inside the viewport, and off the selection whenever it is not said to be over it', () => {
    const length = (most: number) => fc.integer({ min: 0, max: most });
    const target = fc.record({ x: length(1500), y: length(1000), width: length(1500), height: length(1000) });
    const window = fc.record({
      width: fc.integer({ min: 320, max: 2000 }),
      height: fc.integer({ min: 200, max: 1200 }),
    });
    fc.assert(
      fc.property(target, window, length(900), (at, view, height) => {
        const own = { width: Math.min(480, view.width * 0.92), height };
        const { x, y, maxHeight, side } = placePopover(own, view, at, null);
        expect(x).toBeGreaterThanOrEqual(8);
        expect(y).toBeGreaterThanOrEqual(8);
        expect(x + own.width).toBeLessThanOrEqual(view.width);
        expect(y + Math.min(height, maxHeight)).toBeLessThanOrEqual(view.height);
        if (side === 'over') return;
        const apart =
          x >= at.x + at.width ||
          x + own.width <= at.x ||
          y >= at.y + at.height ||
          y + Math.min(height, maxHeight) <= at.y;
        expect(apart).toBe(true);
      }),
    );
  });
});

it('keeps room for the length of the text, between three lines and sixteen', () => {
  expect(reservedHeight('Court.', 'edit')).toBe(3 * 21);
  expect(reservedHeight('x'.repeat(300), 'edit')).toBe(8 * 21);
  expect(reservedHeight('x'.repeat(10_000), 'edit')).toBe(16 * 21);
  expect(reservedHeight('x'.repeat(10_000), 'answer')).toBe(6 * 21);
});
