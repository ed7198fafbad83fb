import type { LucideIcon } from 'lucide-react';
import styles from './Glyph.module.css';

export type GlyphTone = 'brick' | 'blue' | 'forest' | 'ochre' | 'night' | 'grey';

interface GlyphProps {
  readonly icon: LucideIcon;
  readonly tone: GlyphTone;
  readonly className?: string | undefined;
}

/** A sign in a round; always beside the word that it stands for. */
export function Glyph({ icon: Icon, tone, className }: GlyphProps) {
  return (
    <span className={[styles.glyph, styles[tone], className].filter(Boolean).join(' ')}>
      <Icon className={styles.icon} aria-hidden="true" />
    </span>
  );
}
