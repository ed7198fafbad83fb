import type { ReactNode } from 'react';
import { Above } from './ReachZones.tsx';
import styles from './Screen.module.css';
import { useLowReach } from './use-layout.ts';

interface ScreenProps {
  readonly title: string;
  /** One line under the title: what is counted here, or what the screen is about. */
  readonly subtitle?: ReactNode;
  /** Controls at the end of the title line. */
  readonly actions?: ReactNode;
  /** Stands above the title while the controls are low. */
  readonly picture?: ReactNode;
  /** What there is to read and not to touch: under the title while the controls are low. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of an ordinary screen: title line above, content in the room that is left. */
export function Screen({ title, subtitle, actions, picture, above, children }: ScreenProps) {
  const low = useLowReach();
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <Above picture={picture}>
          <div className={styles.titles}>
            <h1>{title}</h1>
            {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
          </div>
          {low && above}
        </Above>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={styles.content}>{children}</div>
    </div>
  );
}
