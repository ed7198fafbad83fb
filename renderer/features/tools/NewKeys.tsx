import { KeyRound } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLongEnough, leastPassphrase, type SetUpPublisher } from '#shared/publisher-model';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import style from '../../ui/field.module.css';
import cards from './Card.module.css';
import { Card } from './Card.tsx';
import { PassphraseLine } from './PassphraseLine.tsx';
import { PublisherOutcome } from './PublisherOutcome.tsx';
import styles from './PublisherScreen.module.css';
import { failedAsTold, type PublisherProblem } from './publisher-problem.ts';
import { StickChoice } from './StickChoice.tsx';

interface NewKeysProps {
  readonly onMade: () => void;
  /** Null where there is nothing to go back to. */
  readonly onCancel: (() => void) | null;
}

const ways = ['stick', 'folder', 's3'] as const;
const keyPlaces = ['stick', 'folder'] as const;

/** Where to publish, where the keys lie, and their passphrase: then a machine publishes. */
export function NewKeys({ onMade, onCancel }: NewKeysProps) {
  const { t } = useTranslation('publisher');
  const [way, setWay] = useState<(typeof ways)[number]>('stick');
  /** By way: what was chosen for one is no answer for another. */
  const [places, setPlaces] = useState<Partial<Record<string, string>>>({});
  const [keysOn, setKeysOn] = useState<(typeof keyPlaces)[number]>('stick');
  const [keyFolders, setKeyFolders] = useState<Partial<Record<string, string>>>({});
  const [first, second] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<PublisherProblem | null>(null);
  const to = places[way]?.trim() ?? '';
  const keysAt = keyFolders[keysOn]?.trim() ?? '';

  function filled(): SetUpPublisher | PublisherProblem {
    const passphrase = first.current?.value ?? '';
    if (to === '' || keysAt === '') return { type: 'incomplete' };
    if (!isLongEnough(passphrase)) return { type: 'short-passphrase' };
    if (second.current?.value !== passphrase) return { type: 'differs' };
    const keys = keysOn === 'stick' ? { stickPath: keysAt } : { folder: keysAt };
    return { way, to, keys, passphrase };
  }

  async function make(): Promise<void> {
    const call = filled();
    if ('type' in call) return setProblem(call);
    setBusy(true);
    const made = await kiosk.api.setUpPublisher(call).catch(failedAsTold);
    setBusy(false);
    if ('type' in made) setProblem(made);
    else if (made.ok) onMade();
    else setProblem(made.error);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void make();
      }}
    >
      {/* Without one, Enter sends no form that has more than one line. */}
      <input type="submit" hidden />
      <div className={cards.cards}>
        <Card title={t('form.where')}>
          <Choices
            label={t('form.where')}
            options={ways}
            chosen={way}
            nameOf={(each) => t(`form.way.${each}`)}
            onChoose={setWay}
          />
          {way === 'stick' ? (
            <StickChoice
              label={t('form.feedStick')}
              chosen={to}
              valueFor={({ name }) => name}
              onChoose={(value) => setPlaces({ ...places, stick: value })}
            />
          ) : (
            <Line
              key={way}
              label={t(`form.${way}`)}
              value={places[way] ?? ''}
              onChange={(value) => setPlaces({ ...places, [way]: value })}
            />
          )}
          {way === 's3' && <p className={cards.hint}>{t('form.s3Hint')}</p>}
        </Card>
        <Card title={t('form.keys')}>
          <Choices
            label={t('form.keys')}
            options={keyPlaces}
            chosen={keysOn}
            nameOf={(each) => t(`form.keysOn.${each}`)}
            onChoose={setKeysOn}
          />
          {keysOn === 'stick' ? (
            <StickChoice
              label={t('form.keysStick')}
              chosen={keysAt}
              valueFor={({ path }) => path}
              onChoose={(value) => setKeyFolders({ ...keyFolders, stick: value })}
            />
          ) : (
            <Line
              label={t('form.keysFolder')}
              value={keyFolders.folder ?? ''}
              onChange={(value) => setKeyFolders({ ...keyFolders, folder: value })}
            />
          )}
        </Card>
        <Card title={t('form.secret')}>
          <p className={cards.hint}>{t('form.secretText')}</p>
          <PassphraseLine label={t('form.passphrase', { count: leastPassphrase })} field={first} />
          <PassphraseLine label={t('form.repeat')} field={second} />
          <PublisherOutcome busy={busy ? t('form.busy') : null} problem={problem} />
          <div className={styles.keys}>
            {onCancel && (
              <Button disabled={busy} onClick={onCancel}>
                {t('form.cancel')}
              </Button>
            )}
            <Button icon={KeyRound} tone="main" disabled={busy} onClick={() => void make()}>
              {t('form.do')}
            </Button>
          </div>
        </Card>
      </div>
    </form>
  );
}

interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly nameOf: (option: T) => string;
  readonly onChoose: (option: T) => void;
}

function Choices<T extends string>({ label, options, chosen, nameOf, onChoose }: ChoicesProps<T>) {
  return (
    <fieldset className={style.choices} aria-label={label}>
      {options.map((option) => (
        <Chip
          key={option}
          label={nameOf(option)}
          chosen={option === chosen}
          onClick={() => onChoose(option)}
        />
      ))}
    </fieldset>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Line({ label, value, onChange }: LineProps) {
  const id = useId();
  return (
    <div className={style.field}>
      <label className={style.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={style.input}
        autoComplete="off"
        spellCheck={false}
        data-keys="latin"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
