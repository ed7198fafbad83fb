import { useEffect } from 'react';
import { encode } from 'uqr';
import type { Takeaway } from '#shared/statistics-model';
import { count } from '../shell/count.ts';
import styles from './QrCode.module.css';

/** Phones at arm's length read codes up to this version on our screens (ux: 40 mm and more). */
const largestQrVersion = 10;

/** True when the text fits a code that phones can read from where visitors stand. */
export const fitsQr = (text: string): boolean => qrOf(text) !== null;

function qrOf(text: string) {
  try {
    return encode(text, { ecc: 'L', boostEcc: true, border: 2, maxVersion: largestQrVersion });
  } catch {
    return null;
  }
}

interface QrCodeProps {
  readonly text: string;
  readonly holds: Takeaway;
  /** Says what the code holds. */
  readonly label: string;
  readonly className?: string | undefined;
}

/** The code alone, for paper. */
export function QrPicture({ text, className }: Pick<QrCodeProps, 'text' | 'className'>) {
  const qr = qrOf(text);
  return qr && <QrSquares qr={qr} className={className} />;
}

/** A QR code that needs no internet: it holds the text itself. Nothing is drawn if it is too long. */
export function QrCode({ text, holds, label, className }: QrCodeProps) {
  const qr = qrOf(text);
  const isShown = qr !== null;

  useEffect(
    function countCode() {
      if (isShown) count({ what: 'code', of: holds });
    },
    [isShown, holds],
  );

  if (!qr) return null;
  return <QrSquares qr={qr} label={label} className={className} />;
}

interface QrSquaresProps {
  readonly qr: NonNullable<ReturnType<typeof qrOf>>;
  readonly label?: string;
  readonly className?: string | undefined;
}

function QrSquares({ qr, label, className }: QrSquaresProps) {
  const dark = qr.data.flatMap((row, y) =>
    row.flatMap((filled, x) => (filled ? `M${x} ${y}h1v1h-1z` : [])),
  );
  return (
    <svg
      className={[styles.code, className].filter(Boolean).join(' ')}
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={dark.join('')} />
    </svg>
  );
}
