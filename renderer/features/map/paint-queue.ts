const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Does one piece of work after the other, and in a frame no more than so many milliseconds of it. */
export function createPaintQueue(budgetMs: () => number): (work: () => Promise<void>) => void {
  const waiting: (() => Promise<void>)[] = [];
  let busy = false;

  async function run(): Promise<void> {
    busy = true;
    await nextFrame();
    let end = performance.now() + budgetMs();
    for (let work = waiting.shift(); work; work = waiting.shift()) {
      await work();
      if (performance.now() < end) continue;
      await nextFrame();
      end = performance.now() + budgetMs();
    }
    busy = false;
  }

  return (work) => {
    waiting.push(work);
    if (!busy) void run();
  };
}
