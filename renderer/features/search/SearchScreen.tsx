import { type Ref, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session.ts';
import { OnScreenKeyboard } from '../../ui/OnScreenKeyboard.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useOrientation } from '../../ui/use-layout.ts';
import { Answers } from './Answers.tsx';
import { findEntries } from './find-entries.ts';
import { NothingFound } from './NothingFound.tsx';
import { nearestNames } from './nearest-names.ts';
import { SearchField } from './SearchField.tsx';
import styles from './SearchScreen.module.css';
import { Suggestions } from './Suggestions.tsx';
import type { SearchIndex } from './search-index.ts';
import { setQuery, useSearch } from './search-session.ts';
import { Towns } from './Towns.tsx';
import { useIsShown, useSearchIndex } from './use-search-index.ts';

/** One field for everything there is, and answers from the first letter on. */
export function SearchScreen() {
  const { t } = useTranslation('search');
  const locale = useSession((session) => session.locale);
  const asked = useSearch((search) => search.query.trim() !== '');
  const upright = useOrientation() === 'portrait';
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const index = useSearchIndex();

  function goToAnswers(): void {
    const target = list.current?.querySelector('button') ?? input.current;
    target?.focus();
  }

  return (
    <Screen title={t('title')} actions={<SearchField input={input} onFind={goToAnswers} />}>
      <div className={styles.halves}>
        <div className={styles.found}>{index && <Found index={index} list={list} />}</div>
        <div className={styles.typing}>
          {index && !(upright && asked) ? <Suggestions index={index} /> : <span />}
          <OnScreenKeyboard
            key={locale}
            locale={locale}
            field={input}
            onChange={setQuery}
            onFind={goToAnswers}
          />
        </div>
      </div>
    </Screen>
  );
}

interface FoundProps {
  readonly index: SearchIndex;
  readonly list: Ref<HTMLUListElement>;
}

function Found({ index, list }: FoundProps) {
  const locale = useSession((session) => session.locale);
  const query = useSearch((search) => search.query);
  const isShown = useIsShown(index);
  if (!query.trim()) return <Towns index={index} />;
  const answer = findEntries(index, query, locale, isShown);
  return answer.entries.length > 0 ? (
    <Answers answer={answer} list={list} />
  ) : (
    <NothingFound nearest={nearestNames(index, query, isShown)} />
  );
}
