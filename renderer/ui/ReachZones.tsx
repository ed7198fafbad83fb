import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useSession } from '../session/session.ts';
import styles from './ReachZones.module.css';
import { rootRem } from './root-rem.ts';
import { useLowReach, useOrientation } from './use-layout.ts';

interface Zone {
  /** The part of the screen above the reach of a seated visitor, while there is one. */
  readonly element: HTMLElement | null;
  /** A title and a picture have room there, and not all that there is to read. */
  readonly shallow: boolean;
}

const nowhere: Zone = { element: null, shallow: false };

const AboveContext = createContext<Zone>(nowhere);

/** Rem that a title, a few lines and something of the picture take at least. */
const readingRem = 32;

/**
 * The room of one screen. In low reach it falls into two: what is looked at stands above, and the
 * screen itself keeps to the room below the line, where everybody can touch it.
 */
export function ReachZones({ children }: { readonly children: ReactNode }) {
  const low = useLowReach();
  const [above, setAbove] = useState<HTMLElement | null>(null);
  const shallow = useIsShallow(above);
  return (
    <main className={styles.zones}>
      {low && <div ref={setAbove} className={styles.above} />}
      <AboveContext value={low ? { element: above, shallow } : nowhere}>
        <div className={styles.within}>{children}</div>
      </AboveContext>
    </main>
  );
}

/**
 * Known before it is painted: by the height of the room, or because words have been seen not to fit.
 * That stays true for the screen, or they would go to and fro.
 */
function useIsShallow(above: HTMLElement | null): boolean {
  const [heightRem, setHeightRem] = useState(Number.POSITIVE_INFINITY);
  const [tooMuchFor, setTooMuchFor] = useState<string | null>(null);
  const shown = useSession(({ screen, textSize, locale }) =>
    JSON.stringify([screen, textSize, locale]),
  );
  const here = `${shown} ${heightRem}`;

  useLayoutEffect(
    function followHeight() {
      if (!above) return undefined;
      function measure(): void {
        if (!above) return;
        const height = above.clientHeight / rootRem();
        setHeightRem(height);
        const isCutOff = [...above.children].some(
          (each) => each.scrollHeight > each.clientHeight + 2,
        );
        if (isCutOff) setTooMuchFor(`${shown} ${height}`);
      }
      measure();
      const sizes = new ResizeObserver(measure);
      const watch = () => {
        for (const each of [above, ...above.children]) sizes.observe(each);
        measure();
      };
      watch();
      // The words come and go with their screens.
      const children = new MutationObserver(watch);
      children.observe(above, { childList: true, subtree: true });
      return () => {
        sizes.disconnect();
        children.disconnect();
      };
    },
    [above, shown],
  );
  return heightRem < readingRem || tooMuchFor === here;
}

/** True where what there is to read stays below the line with the controls, and scrolls there. */
export function useReadsBelow(): boolean {
  const low = useLowReach();
  const { shallow } = useContext(AboveContext);
  return low && shallow;
}

interface AboveProps {
  readonly children: ReactNode;
  /** Fills what the words leave free; drawn in low reach only. */
  readonly picture?: ReactNode;
}

/** What is looked at and never touched: in low reach it leaves its place for the room above. */
export function Above({ children, picture }: AboveProps) {
  const low = useLowReach();
  const { element: above } = useContext(AboveContext);
  if (!low) return children;
  // The room comes with the next paint of the frame that holds it.
  if (!above) return null;
  return createPortal(
    <>
      <div className={styles.picture}>{picture ?? <UsualPicture />}</div>
      <div className={styles.words}>{children}</div>
    </>,
    above,
  );
}

/** Upright there is more height than a wide picture can fill. */
function UsualPicture() {
  const art = useOrientation() === 'portrait' ? 'wall' : 'tile-near';
  return <img src={`/art/${art}.webp`} alt="" draggable={false} />;
}
