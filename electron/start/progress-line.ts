/** Shows how far a step of the build is. */
export type Progress = (step: string, done: number, total: number) => void;

interface Output {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** One line that is rewritten on a terminal; a line per quarter where output is kept. */
export function createProgressLine(output: Output): Progress {
  let lastShown = '';

  return function show(step, done, total) {
    const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
    const shown = `${step}: ${output.isTTY ? percent : Math.floor(percent / 25) * 25}%`;
    if (shown === lastShown) return;
    lastShown = shown;
    if (!output.isTTY) output.write(`${shown}\n`);
    else output.write(`\r\u001b[2K${shown}${percent === 100 ? '\n' : ''}`);
  };
}
