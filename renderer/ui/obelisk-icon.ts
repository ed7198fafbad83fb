import { createLucideIcon } from 'lucide-react';

/** A memorial, in the strokes of the other signs: Lucide has only gravestones and mountains. */
export const Obelisk = createLucideIcon({
  name: 'obelisk',
  size: 24,
  node: [
    ['path', { d: 'M9 17 10.3 5.5 12 2.5l1.7 3L15 17', key: 'shaft' }],
    ['path', { d: 'M7 21v-4h10v4', key: 'plinth' }],
    ['path', { d: 'M4 21h16', key: 'ground' }],
  ],
});
