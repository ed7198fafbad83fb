import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session.ts';
import { OnScreenKeyboard } from '../../ui/OnScreenKeyboard.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useLowReach, useOrientation } from '../../ui/use-layout.ts';
import { AnswerStrip } from './AnswerStrip.tsx';
import { Answers } from './Answers.tsx';
import { NothingFound } from './NothingFound.tsx';
import { SearchField } from './SearchField.tsx';
import styles from './SearchScreen.module.css';
import { Suggestions } from './Suggestions.tsx';
import type { SearchIndex } from './search-index.ts';
import { useSearch } from './search-session.ts';
import { Towns } from './Towns.tsx';
import { useCountedMisses } from './use-counted-misses.ts';
import { type Found, useFound } from './use-found.ts';
import { useSearchIndex } from './use-search-index.ts';

/** One field for everything there is, and answers from the first letter on. */
export function SearchScreen() {
  const { t } = useTranslation('search');
  const locale = useSession((session) => session.locale);
  const low = useLowReach();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const index = useSearchIndex();
  const found = useFound(index);
  useCountedMisses(found?.kind === 'nothing');

  function goToAnswers(): void {
    const target = list.current?.querySelector('button') ?? input.current;
    target?.focus();
  }

  const field = <SearchField input={input} onFind={goToAnswers} />;
  const keyboard = (
    <OnScreenKeyboard key={locale} locale={locale} field={input} onFind={goToAnswers} />
  );
  if (low) {
    // Words are looked at and stand above; what is touched shares the room below.
    return (
      <Screen title={t('title')} subtitle={found && <Status found={found} />}>
        <div className={styles.low}>
          {field}
          <div className={styles.strip}>{found && <AnswerStrip found={found} list={list} />}</div>
          {keyboard}
        </div>
      </Screen>
    );
  }
  return (
    <Screen title={t('title')} actions={field}>
      <div className={styles.halves}>
        <div className={styles.found}>
          {found?.kind === 'towns' && <Towns towns={found.entries} />}
          {found?.kind === 'answers' && <Answers answer={found} list={list} />}
          {found?.kind === 'nothing' && <NothingFound nearest={found} />}
        </div>
        <div className={styles.typing}>
          <Shortcuts index={index} />
          {keyboard}
        </div>
      </div>
    </Screen>
  );
}

/** Upright there is room for them only until something is typed. */
function Shortcuts({ index }: { readonly index: SearchIndex | undefined }) {
  const asked = useSearch((search) => search.query.trim() !== '');
  const upright = useOrientation() === 'portrait';
  return index && !(upright && asked) ? <Suggestions index={index} /> : <span />;
}

/** What the entries below are, in a line. */
function Status({ found }: { readonly found: Found }) {
  const { t } = useTranslation('search');
  return <span role="status">{words()}</span>;

  function words(): string {
    switch (found.kind) {
      case 'towns':
        return t('towns');
      case 'answers':
        return found.exact ? t('found', { count: found.entries.length }) : t('guess');
      case 'nothing':
        return `${t('nothing')}. ${t(found.alike ? 'similar' : 'nearby')}`;
    }
  }
}
