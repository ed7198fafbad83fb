// Plain JavaScript, so that a Node that is too old reads it far enough to be told so.
const [major, minor] = process.versions.node.split('.').map(Number);
const suits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
if (!suits) {
  stop(
    `Node ${process.versions.node} does not suit: the kiosk needs Node 20.19, 22.12 or newer.`,
    2,
  );
}

try {
  const { register } = await import('tsx/esm/api');
  register();
} catch {
  stop('The kiosk is not installed yet. Run "npm ci" first.', 2);
}

try {
  const { start } = await import('./start/start.ts');
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  stop(`The kiosk could not start: ${error instanceof Error ? error.message : error}`, 1);
}

function stop(line, code) {
  process.stderr.write(`${line}\n`);
  process.exit(code);
}
