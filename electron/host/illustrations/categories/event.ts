import { stage } from '../buildings/stage.ts';
import type { Chance } from '../drawing/chance.ts';
import { line, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { tenth } from '../drawing/outlines.ts';
import type { EventPart } from '../scene-model.ts';
import { drawKnightsCamp, drawRiverCamp } from './event-camps.ts';
import { drawFair, drawHarvest, drawVillage } from './event-fairs.ts';
import { drawBonfire, drawFireworks } from './event-nights.ts';
import { backdrop, clump, paving } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawEvent(kit: Kit, { pick, subject = {} }: SceneBrief<'event'>): void {
  const part = subject.part ?? pick.pick(['stage', 'stage', 'fair', 'fireworks']);
  eventParts[part](kit, pick);
}

const eventParts = {
  stage: drawStage,
  fair: drawFair,
  harvest: drawHarvest,
  village: drawVillage,
  bonfire: drawBonfire,
  fireworks: drawFireworks,
  knights: drawKnightsCamp,
  camp: drawRiverCamp,
} as const satisfies Readonly<Record<EventPart, (kit: Kit, pick: Chance) => void>>;

/** Open-air stage, its lights and the heads of the front rows. */
function drawStage(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  const lamp = ink.glow ?? ink.disc;
  backdrop(kit, { woods: 'leaf' });
  kit.add(rect(-20, 880, 1640, 110, ink.copse.d));
  clump(kit, -20, 330, 860, 76);
  clump(kit, 1270, 1620, 860, 76);
  for (const [x0, x1, x2] of [
    [470, 60, 260],
    [640, 420, 560],
    [960, 1040, 1180],
    [1130, 1340, 1540],
  ] as const) {
    kit.add(
      poly(
        [
          [x0, 820],
          [x1, -20],
          [x2, -20],
        ],
        lamp,
        'opacity=".1"',
      ),
    );
  }
  kit.add(place(stage(kit), 800, 1000, 1.36));
  kit.add(
    line(
      'M-20 420Q300 560 620 430T1260 430T1640 440M-20 300Q420 470 900 330T1640 300',
      ink.dark,
      3.4,
    ),
  );
  for (let i = 0; i < 22; i++) {
    const t = i / 21;
    const x = t * 1600;
    const y = 425 + Math.abs(Math.sin(t * Math.PI * 2.6)) * 66;
    kit.add(
      `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="24" fill="${lamp}" opacity=".16"/><circle cx="${tenth(x)}" cy="${tenth(y)}" r="9" fill="${lamp}"/>`,
    );
  }
  paving(kit, 1000);
  let heads = '';
  for (let r = 0; r < 3; r++) {
    for (let x = -30; x < 1640; x += pick.range(52, 74)) {
      const y = 1080 + r * 58 + pick.range(-8, 8);
      const q = 22 + r * 6;
      heads += `M${tenth(x - q * 1.7)} ${tenth(y + 140)}C${tenth(x - q * 1.7)} ${tenth(y + q * 1.3)} ${tenth(x - q)} ${tenth(y + q * 0.9)} ${tenth(x)} ${tenth(y + q * 0.9)}C${tenth(x + q)} ${tenth(y + q * 0.9)} ${tenth(x + q * 1.7)} ${tenth(y + q * 1.3)} ${tenth(x + q * 1.7)} ${tenth(y + 140)}ZM${tenth(x - q * 0.74)} ${tenth(y)}a${tenth(q * 0.74)} ${tenth(q * 0.84)} 0 1 1 ${tenth(q * 1.48)} 0a${tenth(q * 0.74)} ${tenth(q * 0.84)} 0 1 1 ${tenth(-q * 1.48)} 0Z`;
    }
  }
  kit.add(path(heads, ink.dark));
}
