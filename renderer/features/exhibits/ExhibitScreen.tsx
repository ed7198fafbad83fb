import { CalendarRange, ChevronLeft, ChevronRight, Gem, Globe, MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Exhibit } from '#shared/event-model';
import { useAll, useRecord } from '../../db/queries.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, replaceScreen, useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckedText } from '../../ui/CheckedText.tsx';
import { DetailLayout, DetailLine } from '../../ui/DetailLayout.tsx';
import { InTheirLanguage } from '../../ui/InTheirLanguage.tsx';
import { fitsQr, QrCode } from '../../ui/QrCode.tsx';
import { RecordGone } from '../../ui/RecordGone.tsx';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { Story } from '../../ui/Story.tsx';
import { formatAsOf } from './as-of.ts';
import styles from './ExhibitScreen.module.css';
import { inTurn, isOfRegion } from './region-filter.ts';
import { themeLook } from './theme-look.ts';
import { useRegionName } from './use-region-name.ts';

interface ExhibitScreenProps {
  readonly id: string;
}

/** One exhibit: what it is, what is known of it and of which year its numbers are. */
export function ExhibitScreen({ id }: ExhibitScreenProps) {
  const { t } = useTranslation('exhibits');
  const exhibit = useRecord('exhibits', id);
  if (exhibit === undefined) return null;
  if (exhibit === null) {
    return (
      <RecordGone
        title={t('title')}
        icon={Gem}
        actionLabel={t('toAll')}
        actionTone="main"
        onAction={() => navigate({ name: 'exhibits', page: 1 })}
      />
    );
  }
  return <KnownExhibit exhibit={exhibit} />;
}

function KnownExhibit({ exhibit }: { readonly exhibit: Exhibit }) {
  const { t } = useTranslation(['exhibits', 'common']);
  const locale = useSession((session) => session.locale);
  const regionName = useRegionName();
  const title = pickText(exhibit.title, locale);
  const place = exhibit.place && pickText(exhibit.place, locale);
  const address = exhibit.website?.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  const qr = exhibit.website && `${title.value}\n${exhibit.website}`;
  return (
    <DetailLayout
      title={title}
      picture={<RecordPicture pictures={exhibit.pictures} width={1000} alt="" />}
      tags={[
        { text: t(`theme.${exhibit.theme}`), icon: themeLook[exhibit.theme].icon },
        ...exhibit.regions.map((region) => ({ text: regionName(region) })),
      ]}
      lead={
        (place || exhibit.asOf || address) && (
          <>
            {place && (
              <DetailLine icon={MapPin}>
                <InTheirLanguage text={place}>{place.value}</InTheirLanguage>
              </DetailLine>
            )}
            {exhibit.asOf && (
              <DetailLine icon={CalendarRange}>
                {t('dataOf', { date: formatAsOf(exhibit.asOf, locale) })}
              </DetailLine>
            )}
            {address && <DetailLine icon={Globe}>{address}</DetailLine>}
          </>
        )
      }
      actions={<Neighbours exhibit={exhibit} />}
      aside={
        qr &&
        fitsQr(qr) && (
          <figure className={styles.takeaway}>
            <QrCode holds="exhibit" text={qr} label={t('qr')} className={styles.code} />
            <figcaption className={styles.caption}>{t('qrCaption')}</figcaption>
          </figure>
        )
      }
    >
      <Story body={pickText(exhibit.text, locale)} />
      <p className={styles.quiet}>
        <CheckedText on={exhibit.checkedOn} />
      </p>
    </DetailLayout>
  );
}

/** Leafs through the exhibits in the order of the list that the visitor came from. */
function Neighbours({ exhibit }: { readonly exhibit: Exhibit }) {
  const { t } = useTranslation('exhibits');
  const locale = useSession((session) => session.locale);
  const list = useSession((session) => session.trail.findLast(({ name }) => name === 'exhibits'));
  const all = useAll('exhibits') ?? [];
  const region = list?.name === 'exhibits' ? list.region : undefined;
  const inList =
    region !== undefined && isOfRegion(exhibit, region)
      ? all.filter((each) => isOfRegion(each, region))
      : all;
  const order = inTurn(inList, locale);
  const at = order.findIndex(({ id }) => id === exhibit.id);
  const go = (step: -1 | 1) => () => {
    const neighbour = order[(at + step + order.length) % order.length];
    if (neighbour) replaceScreen({ name: 'exhibit', id: neighbour.id });
  };
  return (
    <>
      {order.length > 1 && (
        <Button icon={ChevronLeft} className={styles.key} onClick={go(-1)}>
          {t('previous')}
        </Button>
      )}
      <Button className={styles.key} onClick={() => navigate({ name: 'exhibits', page: 1 })}>
        {t('toAll')}
      </Button>
      {order.length > 1 && (
        <Button className={styles.key} onClick={go(1)}>
          {t('next')}
          <ChevronRight className={styles.chevron} aria-hidden="true" />
        </Button>
      )}
    </>
  );
}
