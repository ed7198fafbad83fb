import { FuseV1Options } from '@electron/fuses';
import { expect, test } from 'vitest';
import { flavours, fusesOf, toFlavour } from '#electron/build/installer/flavours.ts';

test('a release cannot be driven by a debugger, an e2e build can', () => {
  const inspectable = flavours.filter(
    (flavour) => fusesOf(flavour)[FuseV1Options.EnableNodeCliInspectArguments],
  );

  expect(inspectable).toEqual(['e2e']);
});

test('the two flavours differ in nothing else', () => {
  const inspect = { [FuseV1Options.EnableNodeCliInspectArguments]: false };

  expect({ ...fusesOf('e2e'), ...inspect }).toEqual(fusesOf('release'));
});

test('a release turns off whatever would let a visitor run other code', () => {
  const fuses = fusesOf('release');
  const on = Object.values(FuseV1Options).filter(
    (fuse) => typeof fuse === 'number' && fuses[fuse] !== false,
  );

  expect(on.map((fuse) => FuseV1Options[Number(fuse)]).sort()).toEqual([
    'EnableEmbeddedAsarIntegrityValidation',
    'OnlyLoadAppFromAsar',
    'WasmTrapHandlers',
  ]);
  expect(fuses.strictlyRequireAllFuses).toBe(true);
});

test.each(['', 'Release', undefined])('the technician is told that "%s" is no flavour', (word) => {
  expect(() => toFlavour(word)).toThrow('release and e2e');
});
