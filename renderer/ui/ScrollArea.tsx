import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.ts';
import { IconKey } from './IconKey.tsx';
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
  const area = useRef<HTMLElement>(null);
  const [room, setRoom] = useState({ above: false, below: false });

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    function measure(): void {
      if (!element) return;
      const { scrollTop, clientHeight, scrollHeight } = element;
      setRoom({ above: scrollTop > 1, below: scrollTop + clientHeight < scrollHeight - 1 });
    }
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);

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
