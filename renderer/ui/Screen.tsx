import type { ReactNode } from 'react';
import type { InLanguage } from '../i18n/localized.ts';
import { InTheirLanguage } from './InTheirLanguage.tsx';
import { Above } from './ReachZones.tsx';
import styles from './Screen.module.css';
import { useLowReach } from './use-layout.ts';

interface ScreenProps {
  /** The name of a record comes with its language. */
  readonly title: string | InLanguage<string>;
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
            {typeof title === 'string' ? (
              <h1>{title}</h1>
            ) : (
              <InTheirLanguage text={title}>
                <h1>{title.value}</h1>
              </InTheirLanguage>
            )}
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
