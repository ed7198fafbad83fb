const firstPauseMs = 1000;
const longestPauseMs = 60_000;

/** Tries until it succeeds or is wanted no more, with pauses that grow from 1 s to a minute. */
export async function retry(
  attempt: () => Promise<unknown>,
  isWanted: () => boolean,
): Promise<void> {
  let pauseMs = firstPauseMs;
  while (isWanted()) {
    try {
      await attempt();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      pauseMs = Math.min(2 * pauseMs, longestPauseMs);
    }
  }
}
