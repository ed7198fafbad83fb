// electron-builder loads its hooks itself, so they are in a file that any Node reads.

/** Everything is in the bundle: electron-builder needs neither to rebuild nor to copy modules. */
export function beforeBuild() {
  return false;
}

/** Called for each packed folder, before it is signed and wrapped into an installer. */
export async function afterPack(context) {
  const { setFuses } = await import('./set-fuses.ts');
  await setFuses(context);
}
