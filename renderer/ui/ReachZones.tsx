import { createContext, type ReactNode, useContext, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './ReachZones.module.css';
import { useLowReach } from './use-layout.ts';

/** The part of the screen above the reach of a seated visitor, while there is one. */
const AboveContext = createContext<HTMLElement | null>(null);

/**
 * The room of one screen. In low reach it falls into two: what is looked at stands above, and the
 * screen itself keeps to the room below the line, where everybody can touch it.
 */
export function ReachZones({ children }: { readonly children: ReactNode }) {
  const low = useLowReach();
  const [above, setAbove] = useState<HTMLElement | null>(null);
  return (
    <main className={styles.zones}>
      {low && <div ref={setAbove} className={styles.above} />}
      <AboveContext value={low ? above : null}>
        <div className={styles.within}>{children}</div>
      </AboveContext>
    </main>
  );
}

interface AboveProps {
  readonly children: ReactNode;
  /** Fills what the words leave free; drawn in low reach only. */
  readonly picture?: ReactNode;
}

/** What is looked at and never touched: in low reach it leaves its place for the room above. */
export function Above({ children, picture }: AboveProps) {
  const low = useLowReach();
  const above = useContext(AboveContext);
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

const UsualPicture = () => <img src="/art/tile-near.webp" alt="" draggable={false} />;
