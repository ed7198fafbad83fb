import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './SearchBox.module.css';

interface SearchBoxProps {
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/** Words of a title that is looked for. */
export function SearchBox({ value, onChange }: SearchBoxProps) {
  const { t } = useTranslation('editor');
  return (
    <label className={styles.box}>
      <Search className={styles.sign} aria-hidden="true" />
      <input
        className={styles.input}
        type="search"
        value={value}
        placeholder={t('list.search')}
        aria-label={t('list.search')}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}
