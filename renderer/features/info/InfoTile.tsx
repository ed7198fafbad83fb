import type { LucideIcon } from 'lucide-react';
import type { InLanguage } from '../../i18n/localized.ts';
import { Glyph, type GlyphTone } from '../../ui/Glyph.tsx';
import styles from './InfoTile.module.css';

interface InfoTileProps {
  readonly icon: LucideIcon;
  /** `main` fills the tile: it leads to questions, not to a text. */
  readonly tone: GlyphTone | 'main';
  readonly title: InLanguage<string>;
  readonly summary: InLanguage<string>;
  readonly onOpen: () => void;
}

/** A door to one article: its sign, its title and what it answers. */
export function InfoTile({ icon, tone, title, summary, onOpen }: InfoTileProps) {
  const filled = tone === 'main';
  return (
    <button
      type="button"
      className={filled ? `${styles.tile} ${styles.filled}` : styles.tile}
      onClick={onOpen}
    >
      <span className={styles.head}>
        <Glyph icon={icon} tone={filled ? 'night' : tone} />
        <strong className={styles.title} lang={title.lang}>
          {title.value}
        </strong>
      </span>
      <span className={styles.summary} lang={summary.lang}>
        {summary.value}
      </span>
    </button>
  );
}
