/** Milliseconds of a frame that may go into painting: the rest of it is for the drag or the zoom. */
const budgetMs = 6;

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Does one piece of work after the other, and no more in a frame than leaves it smooth. */
export function createPaintQueue(): (work: () => Promise<void>) => void {
  const waiting: (() => Promise<void>)[] = [];
  let busy = false;

  async function run(): Promise<void> {
    busy = true;
    await nextFrame();
    let end = performance.now() + budgetMs;
    for (let work = waiting.shift(); work; work = waiting.shift()) {
      await work();
      if (performance.now() < end) continue;
      await nextFrame();
      end = performance.now() + budgetMs;
    }
    busy = false;
  }

  return (work) => {
    waiting.push(work);
    if (!busy) void run();
  };
}
