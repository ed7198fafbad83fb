import { DoorOpen, FileText, PackageSearch, Stethoscope } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCentre } from '../../db/queries.ts';
import { finishVisit } from '../../session/farewell.ts';
import { navigate } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { useReadsBelow } from '../../ui/ReachZones.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { useLowReach } from '../../ui/use-layout.ts';
import { EmergencyCard } from './EmergencyCard.tsx';
import { countriesFromHere } from './emergency-numbers.ts';
import styles from './HelpScreen.module.css';
import { StaffHelp } from './StaffHelp.tsx';

/** Emergency numbers and whom to ask; needs no content at all. */
export function HelpScreen() {
  const { t } = useTranslation(['info', 'common']);
  const low = useLowReach();
  const readsBelow = useReadsBelow();
  const centre = useCentre();
  const [here, there] = countriesFromHere(centre?.country ?? 'RU');

  const numbers = (
    <div className={styles.numbers}>
      <EmergencyCard country={here} here centre={centre ?? null} />
      <EmergencyCard country={there} centre={null} />
    </div>
  );

  return (
    <Screen title={t('help.title')} above={readsBelow ? undefined : numbers}>
      <div className={styles.help}>
        {!low && numbers}
        {readsBelow ? (
          <ScrollArea className={styles.both} label={t('help.title')}>
            {numbers}
            <StaffHelp whole />
          </ScrollArea>
        ) : (
          <StaffHelp />
        )}
        <div className={styles.ways}>
          <Button icon={Stethoscope} onClick={() => navigate({ name: 'article', id: 'medical' })}>
            {t('help.toMedical')}
          </Button>
          <Button icon={PackageSearch} onClick={() => navigate({ name: 'article', id: 'lost' })}>
            {t('help.toLost')}
          </Button>
          <Button icon={FileText} onClick={() => navigate({ name: 'article', id: 'documents' })}>
            {t('help.toDocuments')}
          </Button>
          <Button icon={DoorOpen} onClick={finishVisit}>
            {t('help.finish')}
          </Button>
        </div>
      </div>
    </Screen>
  );
}
