import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Six tones of one second each, a whole tone apart, in Ogg with Opus as speech is carried: what
 * stands in for a voice where no speech engine is installed. Made once with
 * `for n in 0 2 4 6 8 10; do sox -n -r 24000 -b 16 $n.wav synth 1 sine %$n gain -12; done`,
 * `sox [0-9]*.wav tones.wav` and `opusenc --bitrate 16 --speech --serial 1 tones.wav tones.ogg`.
 */
export const tonesPath = join(fileURLToPath(new URL('.', import.meta.url)), 'tones.ogg');
