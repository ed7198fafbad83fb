import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { InLanguage } from '../i18n/localized.ts';
import styles from './DetailLayout.module.css';
import { InTheirLanguage } from './InTheirLanguage.tsx';
import { Above, useReadsBelow } from './ReachZones.tsx';
import { ScrollArea } from './ScrollArea.tsx';
import { useLowReach } from './use-layout.ts';

interface Tag {
  readonly text: string;
  readonly icon?: LucideIcon;
}

interface DetailLayoutProps {
  readonly title: InLanguage<string>;
  readonly picture: ReactNode;
  /** What kind of thing it is and where, in single words. */
  readonly tags: readonly Tag[];
  /** What everybody asks first: when and where. */
  readonly lead?: ReactNode;
  /** A code to take along, beside the lead. */
  readonly aside?: ReactNode;
  /** Everything else there is to read; it scrolls where it is long. */
  readonly children: ReactNode;
  /** Buttons, always in sight. */
  readonly actions?: ReactNode;
}

/** Titles with more letters than this take a smaller size, so that the text below keeps its room. */
const longTitle = 44;

/** One record: the picture takes half of the screen, words and buttons the other half. */
export function DetailLayout({
  title,
  picture,
  tags,
  lead,
  aside,
  children,
  actions,
}: DetailLayoutProps) {
  const low = useLowReach();
  const readsBelow = useReadsBelow();
  const leading = (lead || aside) && (
    <div className={styles.lead}>
      <div className={styles.leadWords}>{lead}</div>
      {aside && <div className={styles.aside}>{aside}</div>}
    </div>
  );
  return (
    <article className={styles.layout}>
      {!low && <div className={styles.picture}>{picture}</div>}
      <div className={styles.column}>
        <ScrollArea className={styles.reading} label={title.value}>
          <div className={styles.words}>
            <Above picture={picture}>
              <ul className={styles.tags}>
                {tags.map(({ text, icon: Icon }) => (
                  <li key={text} className={styles.tag}>
                    {Icon && <Icon className={styles.tagIcon} aria-hidden="true" />}
                    {text}
                  </li>
                ))}
              </ul>
              <InTheirLanguage text={title}>
                <h1 className={title.value.length > longTitle ? styles.long : undefined}>
                  {title.value}
                </h1>
              </InTheirLanguage>
              {!readsBelow && leading}
            </Above>
            {readsBelow && leading}
            {children}
          </div>
        </ScrollArea>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </article>
  );
}

/** A line with a sign: where, since when, whose address. */
export function DetailLine({
  icon: Icon,
  children,
}: {
  readonly icon: LucideIcon;
  readonly children: ReactNode;
}) {
  return (
    <p className={styles.line}>
      <Icon className={styles.lineIcon} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
