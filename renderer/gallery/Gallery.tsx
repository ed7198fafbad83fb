import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Locale, locales } from '#shared/locales';
import { setI18nLocale } from '../i18n/i18n.ts';
import { setLocale, useSession } from '../session/session.ts';
import { Chip } from '../ui/Chip.tsx';
import { OnScreenKeyboard } from '../ui/OnScreenKeyboard.tsx';
import { Dialogs } from './Dialogs.tsx';
import styles from './Gallery.module.css';
import { specimens } from './specimens.tsx';

const looks = {
  theme: ['light', 'dark'],
  contrast: ['normal', 'high'],
  text: ['normal', 'large'],
  layout: ['landscape', 'portrait'],
} as const;

type Look = keyof typeof looks;

/** Every component in every state, for whoever draws them. The product does not contain it. */
export function Gallery() {
  const locale = useSession((session) => session.locale);
  const [chosen, setChosen] = useState<Readonly<Record<Look, string>>>({
    theme: 'light',
    contrast: 'normal',
    text: 'normal',
    layout: 'landscape',
  });

  useEffect(
    function mirrorChoices() {
      Object.assign(document.documentElement.dataset, chosen);
      useSession.setState({ textSize: chosen.text === 'large' ? 'large' : 'normal' });
    },
    [chosen],
  );

  useEffect(
    function mirrorLocale() {
      document.documentElement.lang = locale;
      setI18nLocale(locale);
    },
    [locale],
  );

  return (
    <main className={styles.gallery}>
      <header className={styles.switches}>
        {(Object.keys(looks) as Look[]).map((look) => (
          <Choice
            key={look}
            name={look}
            options={looks[look]}
            chosen={chosen[look]}
            onChoose={(value) => setChosen({ ...chosen, [look]: value })}
          />
        ))}
        <Choice<Locale>
          name="language"
          options={locales}
          chosen={locale}
          onChoose={(each) => setLocale(each)}
        />
      </header>
      {specimens(locale).map(({ name, states }) => (
        <Specimen key={name} name={name}>
          {Object.entries(states).map(([state, element]) => (
            <figure key={state} className={styles.state}>
              <figcaption className={styles.caption}>{state}</figcaption>
              {element}
            </figure>
          ))}
        </Specimen>
      ))}
      <Specimen name="Dialog">
        <Dialogs />
      </Specimen>
      <Specimen name="OnScreenKeyboard">
        <Typing locale={locale} />
      </Specimen>
    </main>
  );
}

function Specimen({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className={styles.specimen} aria-label={name}>
      <h2>{name}</h2>
      <div className={styles.states}>{children}</div>
    </section>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly options: readonly T[];
  readonly chosen: string;
  readonly onChoose: (option: T) => void;
}

function Choice<T extends string>({ name, options, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset className={styles.choice} aria-label={name}>
      {options.map((option) => (
        <Chip
          key={option}
          label={`${name}: ${option}`}
          chosen={option === chosen}
          onClick={() => onChoose(option)}
        />
      ))}
    </fieldset>
  );
}

function Typing({ locale }: { readonly locale: Locale }) {
  const field = useRef<HTMLInputElement>(null);
  const [value, setValue] = useState('');
  return (
    <div className={styles.wide}>
      <input
        ref={field}
        className={styles.field}
        aria-label="OnScreenKeyboard"
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <OnScreenKeyboard key={locale} locale={locale} field={field} onFind={() => setValue('')} />
    </div>
  );
}
