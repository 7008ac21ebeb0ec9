import { expect, onTestFinished } from 'vitest';
import { openScene, type Scene, type SceneOptions } from './open-scene.ts';

/** How a test registers what is to be done after it; concurrent tests have one of their own. */
type OnFinished = (after: () => Promise<void>) => void;

/**
 * A scene of a test's own. After it, whatever was done in it: Discord had nothing to object to, nobody
 * was notified, and nothing unfolded into a preview.
 */
export async function aScene(
  options: SceneOptions = {},
  onFinished: OnFinished = onTestFinished,
): Promise<Scene> {
  const scene = await openScene(options);
  onFinished(async () => {
    await scene.close();
    const { world, seen } = scene.fake;
    const all = [...world.channels.values()].flatMap(seen);
    expect(world.violations).toEqual([]);
    expect(all.flatMap(({ fired }) => fired)).toEqual([]);
    const own = all.filter(({ author }) => author === 'Strait');
    expect(own.flatMap(({ unfolding }) => unfolding)).toEqual([]);
  });
  return scene;
}
