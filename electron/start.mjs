// Plain JavaScript, so that a Node that is too old reads it far enough to be told so.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Node ${process.versions.node} is too old: the kiosk needs Node 20.19 or newer.\n`,
  );
  process.exit(2);
}

const { register } = await import('tsx/esm/api');
register();
const { start } = await import('./start/start.ts');
process.exitCode = await start(process.argv.slice(2));
