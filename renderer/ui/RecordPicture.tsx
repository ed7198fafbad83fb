import { useState } from 'react';
import type { Picture } from '#shared/content-fields';
import { mediaUrl } from '../shell/kiosk.ts';
import { pictureVariant } from './picture-variant.ts';
import styles from './RecordPicture.module.css';

interface RecordPictureProps {
  readonly pictures: readonly Picture[] | undefined;
  /** Width at which the picture is shown, in design pixels (tenths of a rem). */
  readonly width: number;
  /** Says what is drawn; empty beside a title that already says it. */
  readonly alt: string;
  readonly className?: string | undefined;
}

/** The picture of a record, or calm paper where it has none or its file is lost. */
export function RecordPicture({ pictures, width, alt, className }: RecordPictureProps) {
  const [lost, setLost] = useState(false);
  const variant = pictureVariant(pictures, width);
  const classes = [styles.picture, className].filter(Boolean).join(' ');
  if (!variant || lost) return <div className={classes} />;
  return (
    <img
      className={classes}
      src={mediaUrl(variant.sha256)}
      alt={alt}
      draggable={false}
      decoding="async"
      onError={() => setLost(true)}
    />
  );
}
