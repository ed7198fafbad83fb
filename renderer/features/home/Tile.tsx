import type { LucideIcon } from 'lucide-react';
import { Glyph, type GlyphTone } from '../../ui/Glyph.tsx';
import styles from './Tile.module.css';

interface TileProps {
  /** Name of the picture that the build draws for this door. */
  readonly art: string;
  readonly icon: LucideIcon;
  readonly tone: GlyphTone;
  readonly title: string;
  readonly meta: string;
  readonly onOpen: () => void;
}

/** A door to a section: the picture draws the eye, the plate says where it leads. */
export function Tile({ art, icon, tone, title, meta, onOpen }: TileProps) {
  return (
    <button type="button" className={styles.tile} onClick={onOpen}>
      <img className={styles.picture} src={`/art/tile-${art}.webp`} alt="" draggable={false} />
      <span className={styles.plate}>
        <Glyph icon={icon} tone={tone} />
        <span>
          <strong className={styles.title}>{title}</strong>
          <span className={styles.meta}>{meta}</span>
        </span>
      </span>
    </button>
  );
}
