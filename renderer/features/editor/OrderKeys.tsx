import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconKey } from '../../ui/IconKey.tsx';
import styles from './OrderKeys.module.css';

interface OrderKeysProps<T> {
  readonly items: readonly T[];
  readonly at: number;
  /** What visitors call the item. */
  readonly name: string;
  readonly onChange: (items: readonly T[]) => void;
}

/** One item of a list, with the keys that move it up and down or take it away. */
export function OrderKeys<T>({ items, at, name, onChange }: OrderKeysProps<T>) {
  const { t } = useTranslation('editor');
  return (
    <span className={styles.item}>
      <span className={styles.name}>{name}</span>
      <IconKey
        icon={ArrowUp}
        size="small"
        label={t('order.up', { name })}
        disabled={at === 0}
        onClick={() => onChange(swapped(items, at, at - 1))}
      />
      <IconKey
        icon={ArrowDown}
        size="small"
        label={t('order.down', { name })}
        disabled={at === items.length - 1}
        onClick={() => onChange(swapped(items, at, at + 1))}
      />
      <IconKey
        icon={Trash2}
        size="small"
        label={t('order.remove', { name })}
        onClick={() => onChange(items.toSpliced(at, 1))}
      />
    </span>
  );
}

function swapped<T>(items: readonly T[], a: number, b: number): readonly T[] {
  const moved = items.slice(a, a + 1);
  return items.toSpliced(a, 1).toSpliced(b, 0, ...moved);
}
