import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconKey } from '../../ui/IconKey.tsx';
import styles from './panel.module.css';

/** Leaves a panel; the map stays as it is. */
export function CloseKey({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('map');
  return <IconKey icon={X} label={t('close')} className={styles.close} onClick={onClose} />;
}
