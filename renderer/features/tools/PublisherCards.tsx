import { CircleCheck, Usb } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublisherState, RootKeyName } from '#shared/publisher-model';
import type { Stick } from '#shared/tools-api';
import { formatDate, localDateOf } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import field from '../../ui/field.module.css';
import cards from './Card.module.css';
import { Card } from './Card.tsx';
import styles from './PublisherScreen.module.css';
import { SaveDialog } from './SaveDialog.tsx';
import { StickDialog, type StickOutcome } from './StickDialog.tsx';

interface PublisherCardsProps {
  readonly state: Extract<PublisherState, { type: 'ready' }>;
  /** Something is where it was not. */
  readonly onChange: () => void;
}

/** Where everything is, how kiosks come to know this publisher, and what belongs out of here. */
export function PublisherCards({ state, onChange }: PublisherCardsProps) {
  const { t } = useTranslation('publisher');
  const locale = useSession((session) => session.locale);
  const [saving, setSaving] = useState(false);
  const [moving, setMoving] = useState<RootKeyName | null>(null);
  const day = (instant: string) => formatDate(localDateOf(new Date(instant)), locale);

  async function move({ path }: Stick): Promise<StickOutcome> {
    if (!moving) return { well: false, words: t('root.error.gone') };
    const moved = await kiosk.api.moveRootKey({ name: moving, stickPath: path });
    if (!moved.ok) return { well: false, words: t(`root.error.${moved.error.type}`) };
    onChange();
    return { well: true, words: t('root.moved') };
  }

  return (
    <div className={cards.cards}>
      <Card title={t('know.title')}>
        <p>{`${t('know.text')} ${t(state.isTrustedHere ? 'know.here' : 'know.elsewhere')}`}</p>
        <ol className={styles.steps}>
          <li>{t('know.steps.file')}</li>
          <li>{t('know.steps.open')}</li>
          <li>{t('know.steps.trust')}</li>
        </ol>
        <dl className={styles.facts}>
          <div>
            <dt>{t('know.code')}</dt>
            <dd className={styles.code}>{state.code}</dd>
          </div>
        </dl>
        <div className={styles.keys}>
          <Button icon={Usb} onClick={() => setSaving(true)}>
            {t('know.save')}
          </Button>
        </div>
      </Card>
      <Card title={t('root.title')}>
        <p>{t('root.text')}</p>
        {state.rootKeys.length > 0 ? (
          <div className={styles.keys}>
            {state.rootKeys.map((name) => (
              <Button key={name} icon={Usb} onClick={() => setMoving(name)}>
                {t('root.move', { number: numberOf(name) })}
              </Button>
            ))}
          </div>
        ) : (
          <p className={styles.well}>
            <CircleCheck className={field.sign} aria-hidden="true" />
            {t('root.done')}
          </p>
        )}
        <dl className={styles.facts}>
          <div>
            <dt>{t('root.until')}</dt>
            <dd>{day(state.rootUntil)}</dd>
          </div>
        </dl>
      </Card>
      <Card title={t('ready.keys')}>
        <dl className={styles.facts}>
          <div>
            <dt>{t('ready.target')}</dt>
            <dd>{state.target}</dd>
          </div>
          <div>
            <dt>{t('ready.keys')}</dt>
            <dd>{state.keysFolder}</dd>
          </div>
          <div>
            <dt>{t('ready.signed')}</dt>
            <dd>{day(state.signedUntil)}</dd>
          </div>
        </dl>
        <p className={cards.hint}>{t('ready.signedText')}</p>
      </Card>
      {saving && (
        <SaveDialog
          title={t('know.saveTitle')}
          file={{ what: 'publisher' }}
          onClose={() => setSaving(false)}
        />
      )}
      {moving && (
        <StickDialog
          title={t('root.moveTitle', { number: numberOf(moving) })}
          onStick={move}
          onClose={() => setMoving(null)}
        />
      )}
    </div>
  );
}

const numberOf = (name: RootKeyName): string => name.slice(-1);
