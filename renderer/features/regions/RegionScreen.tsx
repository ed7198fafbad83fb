import { Gem, Landmark, Map as MapIcon, MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Region } from '#shared/place-model';
import { useAll, useRecord } from '../../db/queries.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckedText } from '../../ui/CheckedText.tsx';
import { DetailLayout } from '../../ui/DetailLayout.tsx';
import { RecordGone } from '../../ui/RecordGone.tsx';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { Story } from '../../ui/Story.tsx';
import styles from './RegionScreen.module.css';
import { countPlaces } from './region-order.ts';

interface RegionScreenProps {
  readonly id: string;
}

/** One region: what kind of land it is, its numbers, and everything the kiosk has of it. */
export function RegionScreen({ id }: RegionScreenProps) {
  const { t } = useTranslation('regions');
  const region = useRecord('regions', id);
  if (region === undefined) return null;
  if (region === null) {
    return (
      <RecordGone
        title={t('title')}
        icon={MapIcon}
        actionLabel={t('toAll')}
        actionTone="main"
        onAction={() => navigate({ name: 'regions', page: 1 })}
      />
    );
  }
  return <KnownRegion region={region} />;
}

function KnownRegion({ region }: { readonly region: Region }) {
  const { t } = useTranslation(['regions', 'common']);
  const locale = useSession((session) => session.locale);
  return (
    <DetailLayout
      title={pickText(region.title, locale)}
      picture={<RecordPicture pictures={region.pictures} width={1000} alt="" />}
      tags={[{ text: t(`common:country.${region.country}`) }]}
      actions={<WaysOn region={region} />}
    >
      <Story body={pickText(region.text, locale)} />
      {region.figures.length > 0 && (
        <dl className={styles.figures}>
          {region.figures.map(({ value, label }) => (
            <div key={label.ru} className={styles.figure}>
              <dt className={styles.label}>{pickText(label, locale).value}</dt>
              <dd className={styles.value}>{pickText(value, locale).value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles.quiet}>
        <CheckedText on={region.checkedOn} />
      </p>
    </DetailLayout>
  );
}

/** Doors to what the kiosk has of the region, each only where there is something behind it. */
function WaysOn({ region: { id } }: { readonly region: Region }) {
  const { t } = useTranslation(['regions', 'common']);
  const places = useAll('places') ?? [];
  const exhibits = useAll('exhibits') ?? [];
  const count = countPlaces(places).get(id) ?? 0;
  const shown = exhibits.filter(({ regions }) => regions.includes(id)).length;
  return (
    <>
      {count > 0 && (
        <Button
          tone="main"
          icon={Landmark}
          className={styles.main}
          onClick={() => navigate({ name: 'places', filter: { region: id }, page: 1 })}
        >
          {t('see', { count })}
        </Button>
      )}
      {shown > 0 && (
        <Button
          icon={Gem}
          className={styles.other}
          onClick={() => navigate({ name: 'exhibits', region: id, page: 1 })}
        >
          {t('exhibits', { count: shown })}
        </Button>
      )}
      {count > 0 && (
        <Button
          icon={MapPin}
          className={styles.other}
          onClick={() => navigate({ name: 'map', filter: { region: id } })}
        >
          {t('common:toMap')}
        </Button>
      )}
      <Button
        icon={MapIcon}
        className={styles.other}
        onClick={() => navigate({ name: 'regions', page: 1 })}
      >
        {t('toAll')}
      </Button>
    </>
  );
}
