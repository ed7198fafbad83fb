import { useEffect, useRef } from 'react';

/** What lies open over a screen, the newest last. */
const closers: (() => void)[] = [];

/** Lets "back" and Escape close a panel before they leave the screen. */
export function useClosable(isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(
    function standOpen() {
      if (!isOpen) return undefined;
      const closer = () => latest.current();
      closers.push(closer);
      return () => {
        closers.splice(closers.indexOf(closer), 1);
      };
    },
    [isOpen],
  );
}

/** Closes what was opened last; false where nothing is open. */
export function closePanel(): boolean {
  const closer = closers.at(-1);
  closer?.();
  return closer !== undefined;
}
