import { expect, test } from 'vitest';
import { isEasyPin } from '#electron/host/access/easy-pin.ts';

for (const pin of [
  ...['0000', '77777777', '1212', '1122', '2000'],
  ...['1234', '01234567', '7890', '9876', '3210', '2468'],
  ...['123123', '48174817'],
  ...['1941', '1945', '1986', '2026'],
  ...['2580', '1379'],
]) {
  test(`${pin} is among the first that a stranger would try`, () => {
    expect(isEasyPin(pin)).toBe(true);
  });
}

for (const pin of ['4809', '5071', '1243', '112358', '905172', '19451', '20260709']) {
  test(`${pin} may be a PIN`, () => {
    expect(isEasyPin(pin)).toBe(false);
  });
}
