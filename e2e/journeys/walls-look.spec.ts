import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { WallPage } from '../pages/wall-page';
import {
  aWallBefore,
  aWallWhileVoting,
  aWallWithResults,
  putOnWall,
  type WallSituation,
} from '../situations/a-wall';

/**
 * The walls as they looked when somebody last looked at them. Whoever changes them on purpose looks at the new pictures
 * and keeps them: `npm run test:e2e -- walls-look --update-snapshots`.
 */
const sizes = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 800, height: 1280 },
];

test.describe.configure({ mode: 'parallel' });

test('the wall before the vote: welcome, attendance, committee, how to mark', async ({ recognised }) => {
  const convened = await aWallBefore('convened');
  await expectLook(await wallOf(convened, recognised), 'welcome');

  const open = await aWallBefore('in-session');
  const wall = await wallOf(open, recognised);
  await expectLook(wall, 'attendance');
  for (const screen of ['committee', 'how-to-mark'] as const) {
    await putOnWall(open, screen);
    await wall.page.reload();
    await expectLook(wall, screen);
  }
});

test('the wall of the vote: turnout, and both boxes sealed', async ({ recognised }) => {
  const voting = await aWallWhileVoting();
  const wall = await wallOf(voting, recognised);
  await expectLook(wall, 'turnout');

  await voting.seal();
  await wall.page.reload();
  await expectLook(wall, 'sealed');
});

test('the wall of the result: as a table, and one by one', async ({ recognised }) => {
  const announced = await aWallWithResults();
  const wall = await wallOf(announced, recognised);
  for (const layout of ['table', 'one'] as const) {
    await putOnWall(announced, 'results', layout);
    await wall.page.reload();
    await expectLook(wall, `results-${layout}`);
  }
});

type Recognised = Parameters<Parameters<typeof test>[2]>[0]['recognised'];

/** Drawn at half the size of the screen: the pictures stay small, and a letter's edge weighs little. */
async function wallOf({ officer, id }: WallSituation, recognised: Recognised): Promise<WallPage> {
  const wall = new WallPage(await recognised(officer, { deviceScaleFactor: 0.5, reducedMotion: 'reduce' }));
  await wall.open(id);
  return wall;
}

async function expectLook({ page, sealCode, where }: WallPage, name: string) {
  await page.getByRole('heading').first().waitFor();
  for (const { width, height } of sizes) {
    await page.setViewportSize({ width, height });
    await expectOneScreen(page);
    await expect(page).toHaveScreenshot(`${name}-${width}x${height}.png`, {
      animations: 'disabled',
      scale: 'device',
      // The code of a box and the name of a unit are others every time, and as long.
      mask: [sealCode, where],
      maxDiffPixelRatio: 0.005,
    });
  }
}

/** Nobody scrolls a wall. */
async function expectOneScreen(page: Page) {
  const excess = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth - window.innerWidth, scrollHeight - window.innerHeight];
  });
  expect(excess.map((pixels) => Math.max(pixels, 0))).toEqual([0, 0]);
}
