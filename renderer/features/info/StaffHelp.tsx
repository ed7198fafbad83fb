import { Baby, Headset, HeartPulse, type LucideIcon, PackageSearch, Toilet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Glyph, type GlyphTone } from '../../ui/Glyph.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import styles from './StaffHelp.module.css';

interface Matter {
  readonly id: 'ill' | 'child' | 'thing' | 'way';
  readonly icon: LucideIcon;
  readonly tone: GlyphTone;
}

const matters: readonly Matter[] = [
  { id: 'ill', icon: HeartPulse, tone: 'brick' },
  { id: 'child', icon: Baby, tone: 'forest' },
  { id: 'thing', icon: PackageSearch, tone: 'ochre' },
  { id: 'way', icon: Toilet, tone: 'blue' },
];

interface StaffHelpProps {
  /** As high as its words: it stands in something that scrolls. */
  readonly whole?: boolean;
}

/** What the people of the centre help with, in the building itself. */
export function StaffHelp({ whole = false }: StaffHelpProps) {
  const { t } = useTranslation('info');
  const list = (
    <ul className={styles.matters}>
      {matters.map(({ id, icon, tone }) => (
        <li key={id} className={styles.matter}>
          <Glyph icon={icon} tone={tone} />
          <div>
            <h3 className={styles.title}>{t(`help.matter.${id}.title`)}</h3>
            <p>{t(`help.matter.${id}.text`)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
  return (
    <section className={styles.staff}>
      <h2 className={styles.heading}>
        <Headset className={styles.icon} aria-hidden="true" />
        {t('help.staff')}
      </h2>
      {whole ? (
        list
      ) : (
        <ScrollArea label={t('help.staff')} className={styles.scroll}>
          {list}
        </ScrollArea>
      )}
    </section>
  );
}
