import { Search, X } from 'lucide-react';
import { type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './SearchField.module.css';
import { setQuery, useSearch } from './search-session.ts';

interface SearchFieldProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onFind: () => void;
}

/** A real field: keys on the screen, a keyboard on the desk and a keypad all write into it. */
export function SearchField({ input, onFind }: SearchFieldProps) {
  const { t } = useTranslation('search');
  const query = useSearch((search) => search.query);

  useEffect(
    function beginTyping() {
      const field = input.current;
      field?.focus({ preventScroll: true });
      field?.setSelectionRange(field.value.length, field.value.length);
    },
    [input],
  );

  function clear(): void {
    setQuery('');
    input.current?.focus();
  }

  return (
    <search className={styles.field}>
      <Search className={styles.sign} aria-hidden="true" />
      <input
        ref={input}
        className={styles.input}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Else the same key would press the answer that gets the focus.
          event.preventDefault();
          onFind();
        }}
        inputMode="none"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        aria-label={t('title')}
        placeholder={t('placeholder')}
      />
      {query && (
        <button type="button" className={styles.clear} aria-label={t('clear')} onClick={clear}>
          <X className={styles.cross} aria-hidden="true" />
        </button>
      )}
    </search>
  );
}
