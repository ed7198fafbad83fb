import type { Locale } from '#shared/locales';

/**
 * A voice of this machine for a language, or null. Voices that ask a server are passed over: the
 * page has no network, and what visitors read is nobody's business. Chromium on Linux has none.
 */
export const browserVoice = (lang: Locale): SpeechSynthesisVoice | null =>
  speechSynthesis
    .getVoices()
    .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(lang)) ?? null;

/** Calls `listener` when voices come: Chromium loads them after the page. */
export function onVoices(listener: () => void): () => void {
  speechSynthesis.addEventListener('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener('voiceschanged', listener);
}
