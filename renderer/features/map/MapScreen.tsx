import { MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MapScreen as MapChoices } from '../../session/screen.ts';
import { navigate } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadedMap } from './LoadedMap.tsx';
import styles from './MapScreen.module.css';
import { useMapData } from './use-map-data.ts';

/** The map with everything that can be chosen on it. */
export function MapScreen({ screen }: { readonly screen: MapChoices }) {
  const { t } = useTranslation(['map', 'common']);
  const data = useMapData();
  if (data) return <LoadedMap screen={screen} data={data} />;
  if (data === undefined) return <div className={styles.frame} />;
  return (
    <EmptyState icon={MapPin} title={t('lost')}>
      <Button tone="main" onClick={() => navigate({ name: 'places', filter: {}, page: 1 })}>
        {t('common:allPlaces')}
      </Button>
    </EmptyState>
  );
}
