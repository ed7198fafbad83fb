import { useTranslation } from 'react-i18next';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { CloseKey } from './CloseKey.tsx';
import styles from './LegendPanel.module.css';
import { type LegendEntry, LegendSign, legendEntries } from './LegendSign.tsx';
import panel from './panel.module.css';
import { useMapLook } from './use-map-look.ts';

interface LegendPanelProps {
  readonly onClose: () => void;
}

/** What the signs and lines of the map mean, drawn as they are on it now. */
export function LegendPanel({ onClose }: LegendPanelProps) {
  const { t } = useTranslation('map');
  return (
    <section className={panel.panel}>
      <header className={panel.head}>
        <h2>{t('legend.title')}</h2>
      </header>
      <ScrollArea label={t('legend.title')} className={`${styles.entries} ${panel.main}`}>
        <ul className={styles.list}>
          {legendEntries.map((entry) => (
            <Entry key={entry} entry={entry} />
          ))}
        </ul>
      </ScrollArea>
      <CloseKey onClose={onClose} />
    </section>
  );
}

function Entry({ entry }: { readonly entry: LegendEntry }) {
  const { t } = useTranslation('map');
  const look = useMapLook();
  return (
    <li className={styles.entry}>
      <LegendSign entry={entry} look={look} />
      <span>{t(`legend.${entry}`)}</span>
    </li>
  );
}
