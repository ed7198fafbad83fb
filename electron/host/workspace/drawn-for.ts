import type { PictureSubject } from '#shared/staff-api';
import { drawScene } from '../illustrations/scene.ts';
import { sceneOf } from '../publish/scenes-to-draw.ts';

/** The SVG that the build would draw for this record. */
export const drawnFor = (subject: PictureSubject): string => drawScene(sceneOf(subject));
