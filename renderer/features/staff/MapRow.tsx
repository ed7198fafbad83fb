import { Map as MapIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapPack, MapPacks } from '#shared/map-pack-model';
import { formatDate, parseLocalDate } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { formatMb } from './format-mb.ts';
import styles from './MapsScreen.module.css';

interface MapRowProps {
  readonly pack: MapPack;
  /** What may be done with it. */
  readonly children: ReactNode;
}

/** A detailed map: which region, of which day, how large, under which licence. */
export function MapRow({ pack, children }: MapRowProps) {
  const { t } = useTranslation('staff');
  const locale = useSession((session) => session.locale);
  return (
    <li className={styles.row}>
      <Glyph icon={MapIcon} tone="forest" />
      <div className={styles.words}>
        <p className={styles.name}>{pickText(pack.name, locale).value}</p>
        <p className={styles.small}>
          {[
            t('maps.dated', { date: formatDate(parseLocalDate(pack.date), locale) }),
            t('maps.mb', { value: formatMb(pack.bytes, locale) }),
          ].join(' · ')}
        </p>
        <p className={styles.small}>{pack.licence}</p>
      </div>
      {children}
    </li>
  );
}

interface RefusedRowProps {
  readonly refused: MapPacks['refused'][number];
  /** What may be done with it, if anything. */
  readonly children?: ReactNode;
}

/** A file that is no map for this kiosk, and why. */
export function RefusedRow({ refused: { file, reason }, children }: RefusedRowProps) {
  const { t } = useTranslation('staff');
  return (
    <li className={styles.row}>
      <Glyph icon={TriangleAlert} tone="ochre" />
      <div className={styles.words}>
        <p className={styles.name}>{file}</p>
        <p className={styles.warning}>{t(`maps.refusal.${reason}`)}</p>
      </div>
      {children}
    </li>
  );
}
