/**
 * Runs in the page: an English voice where the test browser has none. As Chromium's, it takes its
 * time, and reports what was cut short as an error, later than it was cut.
 */
export function putStandInVoice(): void {
  const voice = { name: 'Stand-in', lang: 'en-GB', localService: true, default: true };
  let current: { readonly utterance: SpeechSynthesisUtterance; readonly timer: number } | null =
    null;
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class {
      voice = null;
      lang = '';
      volume = 1;
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
  Object.defineProperty(window, 'speechSynthesis', {
    value: Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      speak(utterance: SpeechSynthesisUtterance) {
        const timer = window.setTimeout(() => utterance.onend?.(new Event('end') as never), 700);
        current = { utterance, timer };
      },
      cancel() {
        if (!current) return;
        const { utterance, timer } = current;
        current = null;
        clearTimeout(timer);
        setTimeout(() => utterance.onerror?.(new Event('error') as never), 50);
      },
    }),
  });
}
