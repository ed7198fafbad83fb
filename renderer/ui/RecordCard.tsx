import type { CSSProperties, ReactNode, RefCallback } from 'react';
import type { Picture } from '#shared/content-fields';
import type { InLanguage } from '../i18n/localized.ts';
import { ClampedTitle } from './Clamped.tsx';
import type { categoryLook } from './category-look.ts';
import { Glyph } from './Glyph.tsx';
import { LanguageLabel } from './InTheirLanguage.tsx';
import styles from './RecordCard.module.css';
import { RecordPicture } from './RecordPicture.tsx';

interface RecordCardProps {
  readonly title: InLanguage<string>;
  readonly pictures: readonly Picture[] | undefined;
  readonly look: (typeof categoryLook)['church'];
  readonly onOpen: () => void;
  /** One quiet line under the title. */
  readonly meta?: ReactNode;
}

/** A door to one record: picture, sign of its kind, title, one line. */
export function RecordCard({ title, pictures, look, onOpen, meta }: RecordCardProps) {
  return (
    <button type="button" className={styles.card} onClick={onOpen}>
      <span className={styles.picture}>
        <RecordPicture pictures={pictures} width={480} alt="" />
        <Glyph icon={look.icon} tone={look.tone} className={styles.glyph} />
      </span>
      <span className={styles.text}>
        <LanguageLabel text={title} />
        <CardTitle lines={3} lang={title.lang}>
          {title.value}
        </CardTitle>
        {meta && <span className={styles.meta}>{meta}</span>}
      </span>
    </button>
  );
}

/** Letters that fit two lines; longer titles are set smaller. */
const longTitle = 36;

/** The title on a card. */
export function CardTitle({
  children,
  lines,
  lang,
}: {
  readonly children: string;
  readonly lines: number;
  readonly lang?: string;
}) {
  return (
    <ClampedTitle
      lines={lines}
      lang={lang}
      className={children.length > longTitle ? `${styles.title} ${styles.long}` : styles.title}
    >
      {children}
    </ClampedTitle>
  );
}

/**
 * Cards that fill the room they are given, in equal rows; the pictures of a row end at one height,
 * however long the titles are.
 */
export function CardGrid({
  columns,
  rows,
  room,
  children,
}: {
  readonly columns: number;
  readonly rows: number;
  /** Measures the room that the cards have. */
  readonly room?: RefCallback<HTMLElement>;
  readonly children: ReactNode;
}) {
  // React's type knows no custom properties.
  const counts = { '--columns': columns, '--rows': rows } as CSSProperties;
  return (
    <div ref={room} className={styles.grid} style={counts}>
      {children}
    </div>
  );
}
