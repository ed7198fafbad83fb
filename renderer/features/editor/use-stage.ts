import { type CSSProperties, type RefCallback, useCallback, useState } from 'react';
import type { Orientation } from '../../ui/use-layout.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The screen of this machine, this way up, in CSS pixels: what is laid out for it fits it. */
function screenSize(orientation: Orientation): Size {
  const sides = [window.innerWidth, window.innerHeight].toSorted((a, b) => a - b);
  const [short = 1080, long = 1920] = sides;
  return orientation === 'landscape'
    ? { width: long, height: short }
    : { width: short, height: long };
}

/** A whole screen, made so small that it fits into the element that `stage` is given. */
export function useStage(orientation: Orientation): {
  readonly stage: RefCallback<HTMLElement>;
  readonly style: CSSProperties;
} {
  const [room, setRoom] = useState<Size>({ width: 0, height: 0 });
  const stage = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const { width, height } = screenSize(orientation);
  const scale = Math.min(room.width / width, room.height / height);
  const left = (room.width - width * scale) / 2;
  const top = (room.height - height * scale) / 2;
  return {
    stage,
    style: { width, height, transform: `translate(${left}px, ${top}px) scale(${scale})` },
  };
}
