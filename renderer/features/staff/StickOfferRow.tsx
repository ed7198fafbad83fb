import { CircleCheck, PackageOpen, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StickOffer, StickRelease } from '#shared/stick-model';
import { formatDate, localDateOf } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { useAuthorName } from '../../ui/use-author-name.ts';
import { formatMb } from './format-mb.ts';
import styles from './MapsScreen.module.css';

interface StickOfferRowProps {
  readonly offer: StickOffer;
  readonly busy: boolean;
  readonly onImport: (allowExpired: boolean) => void;
}

/** One feed of a stick: what it would bring, or why it is not taken. */
export function StickOfferRow({ offer: { pack, state }, busy, onImport }: StickOfferRowProps) {
  const { t } = useTranslation('staff');
  if (state.type === 'new') {
    return (
      <li className={styles.row}>
        <Glyph icon={PackageOpen} tone="forest" />
        <Release release={state.release} expired={state.expired} />
        <Button tone="main" disabled={busy} onClick={() => onImport(state.expired)}>
          {state.expired ? t('stick.importAnyway') : t('stick.import')}
        </Button>
      </li>
    );
  }
  const isSame = state.type === 'same';
  return (
    <li className={styles.row}>
      <Glyph icon={isSame ? CircleCheck : TriangleAlert} tone={isSame ? 'forest' : 'ochre'} />
      <div className={styles.words}>
        <p className={styles.name}>{pack}</p>
        <p className={isSame ? styles.same : styles.warning}>
          {state.type === 'same' && t('stick.same')}
          {state.type === 'refused' && t(`stick.refusal.${state.reason}`)}
          {state.type === 'volume-missing' &&
            t('stick.volumeMissing', { volume: state.volume, of: state.of })}
        </p>
      </div>
    </li>
  );
}

interface ReleaseProps {
  readonly release: StickRelease;
  readonly expired: boolean;
}

function Release({ release, expired }: ReleaseProps) {
  const { t } = useTranslation('staff');
  const locale = useSession((session) => session.locale);
  const nameOf = useAuthorName();
  const { createdAt, author, note, bytes } = release;
  const facts = [nameOf(author), t('maps.mb', { value: formatMb(bytes, locale) })];
  return (
    <div className={styles.words}>
      <p className={styles.name}>
        {t('stick.release', { date: formatDate(localDateOf(new Date(createdAt)), locale) })}
      </p>
      <p className={styles.small}>{facts.filter(Boolean).join(' · ')}</p>
      {note !== '' && <p className={styles.small}>{note}</p>}
      {expired && <p className={styles.warning}>{t('stick.expired')}</p>}
    </div>
  );
}
