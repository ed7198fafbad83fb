import type { ReactNode } from 'react';
import type { InLanguage } from '../i18n/localized.ts';
import { InTheirLanguage } from './InTheirLanguage.tsx';
import { Above, useReadsBelow } from './ReachZones.tsx';
import styles from './Screen.module.css';
import { ScrollArea } from './ScrollArea.tsx';
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
  /**
   * What there is to read and not to touch: while the controls are low, under the title, or where
   * there is no room, first below the line.
   */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of an ordinary screen: title line above, content in the room that is left. */
export function Screen({ title, subtitle, actions, picture, above, children }: ScreenProps) {
  const low = useLowReach();
  const readsBelow = useReadsBelow();
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
          {low && !readsBelow && above}
        </Above>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {readsBelow && above && (
        <ScrollArea
          className={styles.reading}
          label={typeof title === 'string' ? title : title.value}
        >
          <div className={styles.words}>{above}</div>
        </ScrollArea>
      )}
      <div className={styles.content}>{children}</div>
    </div>
  );
}
