import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LevelBar, type LevelSegment } from '@/ui/level-bar';

function drawn(segments: LevelSegment[]) {
  const markup = renderToStaticMarkup(createElement(LevelBar, { segments, label: 'bốn số' }));
  return [...markup.matchAll(/<span style="flex:(\d+) 0 0px?"[^>]*class="([^"]*)"/g)].map(
    ([, count, look = '']) => ({
      count: Number(count),
      level: /bg-lv-high/.test(look)
        ? 'high'
        : /bg-lv-mid/.test(look)
          ? 'mid'
          : /fill-low/.test(look)
            ? 'low'
            : 'none',
      keepsFivePixels: look.includes('min-w-[5px]'),
    }),
  );
}

test('levels stand in one order from the left, however they are handed in', () => {
  const bar = drawn([
    { level: 'none', count: 1 },
    { level: 'low', count: 3 },
    { level: 'high', count: 58 },
    { level: 'mid', count: 15 },
  ]);

  expect(bar.map((segment) => segment.level)).toEqual(['high', 'mid', 'low', 'none']);
  expect(bar.map((segment) => segment.count)).toEqual([58, 15, 3, 1]);
});

test('a count of nought draws nothing and every other count is at least five pixels wide', () => {
  const bar = drawn([
    { level: 'high', count: 900 },
    { level: 'mid', count: 0 },
    { level: 'low', count: 1 },
  ]);

  expect(bar.map((segment) => segment.level)).toEqual(['high', 'low']);
  expect(bar.every((segment) => segment.keepsFivePixels)).toBe(true);
});

test('the counts are said in words for those who do not see the bar', () => {
  const markup = renderToStaticMarkup(createElement(LevelBar, { segments: [], label: 'cao 58, thấp 3' }));

  expect(markup).toContain('role="img"');
  expect(markup).toContain('aria-label="cao 58, thấp 3"');
});
