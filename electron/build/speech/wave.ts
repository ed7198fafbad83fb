/** Sound as engines give it: one channel of 16-bit samples. */
export interface Wave {
  readonly rate: number;
  readonly samples: Int16Array;
}

/** Reads a WAV file of one channel and 16 bits. Throws on any other. */
export function parseWav(bytes: Buffer): Wave {
  let rate = 0;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    const start = at + 8;
    if (name === 'fmt ') {
      const [format, channels, bits] = [0, 2, 14].map((each) => bytes.readUInt16LE(start + each));
      if (format !== 1 || channels !== 1 || bits !== 16) throw new Error('not 16-bit mono WAV');
      rate = bytes.readUInt32LE(start + 4);
    }
    if (name === 'data') {
      // An engine that writes to a pipe leaves the size open.
      const end = Math.min(start + size, bytes.length);
      const samples = new Int16Array(Math.floor((end - start) / 2));
      for (let i = 0; i < samples.length; i += 1) samples[i] = bytes.readInt16LE(start + 2 * i);
      return { rate, samples };
    }
    at = start + size + (size % 2);
  }
  throw new Error('no sound in the WAV file');
}

export function toWav({ rate, samples }: Wave): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + 2 * samples.length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(2 * rate, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(2 * samples.length, 40);
  return Buffer.concat([head, Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength)]);
}

/** Loudness of all recordings, relative to full scale: what broadcasters call −20 dBFS RMS. */
const wantedRms = 0.1;
const highestPeak = 0.95;
/** What is softer is silence and says nothing of how loud the voice is. */
const silence = 0.01;

/** One voice must not be louder than another: the hand is on the volume key only once. */
export function levelled({ rate, samples }: Wave): Wave {
  let squares = 0;
  let count = 0;
  let peak = 0;
  for (const sample of samples) {
    const value = Math.abs(sample) / 32768;
    peak = Math.max(peak, value);
    if (value < silence) continue;
    squares += value * value;
    count += 1;
  }
  if (count === 0) return { rate, samples };
  const gain = Math.min(wantedRms / Math.sqrt(squares / count), highestPeak / peak);
  return { rate, samples: samples.map((sample) => Math.round(sample * gain)) };
}

/** Without the silence around it, but for a breath at each end. */
export function trimmed({ rate, samples }: Wave): Wave {
  const breath = Math.round(rate * 0.05);
  const loud = (sample: number) => Math.abs(sample) / 32768 >= silence;
  const first = samples.findIndex(loud);
  if (first < 0) return { rate, samples: new Int16Array(0) };
  const last = samples.findLastIndex(loud);
  return { rate, samples: samples.slice(Math.max(0, first - breath), last + breath) };
}
