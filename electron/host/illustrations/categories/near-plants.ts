import { path } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { birch } from '../nature/birch.ts';
import { pine } from '../nature/conifers.ts';
import { flax } from '../nature/flax.ts';
import { tree } from '../nature/foliage.ts';
import { land } from '../nature/land.ts';
import { rowan } from '../nature/rowan.ts';
import { grass, reeds } from '../nature/undergrowth.ts';
import type { NearPlants } from '../scene-model.ts';

/** Dark plants in the lower corners; in snow only birch and dry grass are left. */
export function nearPlants(kit: Kit, wanted: NearPlants): void {
  const { ink } = kit;
  const bare = ink.snowy && wanted !== 'none' && wanted !== 'birch';
  // Flax is in flower in summer only.
  const near = bare || (ink.hour === 'autumn' && wanted === 'flax') ? 'grass' : wanted;
  const bank = (dark: string) =>
    kit.add(
      path(
        land(
          [
            [-80, 1140],
            [200, 1156],
            [430, 1200],
            [560, 1250],
          ],
          1250,
        ),
        ink.snowy ? ink.snow.l : dark,
      ),
      path(
        land(
          [
            [1080, 1260],
            [1280, 1188],
            [1700, 1136],
          ],
          1250,
        ),
        ink.snowy ? ink.snow.l : dark,
      ),
    );
  const dark = ink.snowy ? ink.earth.d : ink.pine.d;
  if (near === 'flax') {
    bank(dark);
    kit.add(grass(kit, -20, 460, 1200, 80, dark, 0.12), flax(kit, 20, 400, 1206, 210, 15));
  }
  if (near === 'grass') {
    bank(dark);
    kit.add(
      grass(kit, -20, 500, 1206, 100, dark, 0.13),
      grass(kit, 1120, 1640, 1206, 100, dark, 0.13),
    );
  }
  if (near === 'reeds') {
    bank(dark);
    kit.add(reeds(kit, 1270, 1640, 1216, 200, 22), grass(kit, -20, 400, 1206, 90, dark, 0.13));
  }
  if (near === 'birch') {
    bank(dark);
    kit.add(
      birch(kit, 1400, 1180, 1060, { lean: -0.03, leafless: ink.snowy }),
      birch(kit, 1510, 1190, 1160, { lean: 0.03, leafless: ink.snowy }),
      grass(kit, 1180, 1640, 1206, 80, dark, 0.12),
    );
  }
  if (near === 'pine') {
    bank(dark);
    kit.add(
      pine(kit, 1420, 1190, 1080, { lean: 0.02, w: 480, pads: 7 }),
      grass(kit, 1180, 1640, 1206, 80, dark, 0.12),
    );
  }
  if (near === 'rowan') {
    bank(dark);
    kit.add(rowan(kit, 1640, 20, 1.5), grass(kit, -20, 420, 1206, 90, dark, 0.12));
  }
  if (near === 'tree') {
    kit.add(
      tree(kit, 1500, 1230, 640, { mat: ink.leaf, spread: 0.86 }),
      tree(kit, 70, 1230, 520, { mat: ink.copse, spread: 0.86 }),
    );
  }
}
