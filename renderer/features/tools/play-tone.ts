const hertz = 440;
const seconds = 1;
/** Heard across a hall, and frightening nobody. */
const volume = 0.3;

/** A second of a plain tone. Rejects where the system gives no sound device. */
export async function playTone(): Promise<void> {
  const audio = new AudioContext();
  try {
    await audio.resume();
    const tone = new OscillatorNode(audio, { frequency: hertz });
    tone.connect(new GainNode(audio, { gain: volume })).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + seconds);
    await new Promise((resolve) => tone.addEventListener('ended', resolve, { once: true }));
  } finally {
    await audio.close();
  }
}
