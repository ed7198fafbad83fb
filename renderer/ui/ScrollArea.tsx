import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.ts';
import { IconKey } from './IconKey.tsx';
import { rootRem } from './root-rem.ts';
import styles from './ScrollArea.module.css';

interface ScrollAreaProps {
  readonly children: ReactNode;
  /** Names the region for a screen reader. */
  readonly label: string;
  readonly className?: string | undefined;
}

/** Long text: slides under a finger, and has two big keys for everybody else. */
export function ScrollArea({ children, label, className }: ScrollAreaProps) {
  const { t } = useTranslation();
  const calm = useSession((session) => session.motion === 'less');
  const locale = useSession((session) => session.locale);
  const area = useRef<HTMLElement>(null);
  const reading = useRef<Passage | null>(null);
  /** Where we have scrolled to ourselves: a shorter text must not move the place for good. */
  const placedAt = useRef<number | null>(null);
  const [room, setRoom] = useState({ above: false, below: false });

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    function measure(): void {
      if (!element) return;
      const { scrollTop, clientHeight, scrollHeight } = element;
      // Tails of letters reach out of their lines: that little is nothing to scroll for.
      const tails = rootRem() * 0.4;
      setRoom({ above: scrollTop > 1, below: scrollTop + clientHeight < scrollHeight - tails });
    }
    function follow(): void {
      measure();
      if (!element || element.scrollTop === placedAt.current) return;
      reading.current = passageAtTop(element);
    }
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    element.addEventListener('scroll', follow, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', follow);
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has longer or shorter words.
  useLayoutEffect(
    function keepPlace() {
      if (!area.current || !reading.current) return;
      showPassage(area.current, reading.current);
      placedAt.current = area.current.scrollTop;
    },
    [locale],
  );

  const scroll = (direction: -1 | 1) => () =>
    area.current?.scrollBy({
      top: direction * area.current.clientHeight * 0.8,
      behavior: calm ? 'instant' : 'smooth',
    });

  const overflows = room.above || room.below;
  return (
    <div className={[styles.frame, className].filter(Boolean).join(' ')}>
      <section
        ref={area}
        className={room.below ? `${styles.area} ${styles.more}` : styles.area}
        aria-label={label}
        tabIndex={overflows ? 0 : -1}
      >
        <div>{children}</div>
      </section>
      {overflows && (
        <div className={styles.keys} data-repeats>
          <IconKey
            icon={ChevronUp}
            size="small"
            label={t('scroll.up')}
            disabled={!room.above}
            onClick={scroll(-1)}
          />
          <IconKey
            icon={ChevronDown}
            size="small"
            label={t('scroll.down')}
            disabled={!room.below}
            onClick={scroll(1)}
          />
        </div>
      )}
    </div>
  );
}

/** Where somebody reads: which paragraph of the text, and how far into it. */
interface Passage {
  readonly index: number;
  /** Share of its height that is above the upper edge. */
  readonly share: number;
}

const paragraphsOf = (area: HTMLElement): Element[] => [
  ...area.querySelectorAll('h1, h2, h3, p, li, dd'),
];

/** Null at the beginning, where nothing need be kept. */
function passageAtTop(area: HTMLElement): Passage | null {
  if (area.scrollTop <= 1) return null;
  const { top } = area.getBoundingClientRect();
  const paragraphs = paragraphsOf(area);
  const index = paragraphs.findIndex((each) => each.getBoundingClientRect().bottom > top + 1);
  const box = paragraphs[index]?.getBoundingClientRect();
  return box ? { index, share: Math.max(0, top - box.top) / box.height } : null;
}

function showPassage(area: HTMLElement, { index, share }: Passage): void {
  const box = paragraphsOf(area)[index]?.getBoundingClientRect();
  if (box) area.scrollTop += box.top + share * box.height - area.getBoundingClientRect().top;
}
