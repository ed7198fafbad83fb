import { ArrowLeft, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Role, roles } from '#shared/access-model';
import { Button } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { NewPin } from './NewPin.tsx';
import styles from './PinsScreen.module.css';
import { roleLook } from './role-look.ts';
import { openStaffScreen } from './staff-session.ts';

/** The highest first: a kiosk begins with it, and may do with nothing else. */
const rows = roles.toReversed();

/** A technician gives each role its PIN. */
export function PinsScreen() {
  const { t } = useTranslation('staff');
  const [changing, setChanging] = useState<Role | null>(null);
  const [saved, setSaved] = useState<Role | null>(null);

  function finish(role: Role): void {
    setSaved(role);
    setChanging(null);
  }

  return (
    <div className={styles.pins}>
      <p>{t('pins.text')}</p>
      <ul className={styles.rows}>
        {rows.map((role) => (
          <li key={role} className={styles.row}>
            <Glyph icon={roleLook[role]} tone="night" />
            <div className={styles.words}>
              <h2 className={styles.role}>{t(`role.${role}`)}</h2>
              <p className={styles.may}>{t(`pins.may.${role}`)}</p>
            </div>
            <p className={styles.saved} role="status">
              {saved === role && (
                <>
                  <CircleCheck className={styles.icon} aria-hidden="true" />
                  {t('pins.saved')}
                </>
              )}
            </p>
            <Button onClick={() => setChanging(role)}>{t('pins.set')}</Button>
          </li>
        ))}
      </ul>
      <p className={styles.forgotten}>{t('pins.forgotten')}</p>
      <Button
        size="huge"
        icon={ArrowLeft}
        className={styles.back}
        onClick={() => openStaffScreen('overview')}
      >
        {t('pins.back')}
      </Button>
      {changing && (
        <NewPin
          forRole={changing}
          onDone={() => finish(changing)}
          onCancel={() => setChanging(null)}
        />
      )}
    </div>
  );
}
