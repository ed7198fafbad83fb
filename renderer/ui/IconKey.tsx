import type { LucideIcon } from 'lucide-react';
import styles from './IconKey.module.css';

interface IconKeyProps {
  readonly icon: LucideIcon;
  /** Says what the sign means. */
  readonly label: string;
  readonly onClick: () => void;
  /** `small` for keys beside text: as small as a finger allows. */
  readonly size?: 'normal' | 'small';
  readonly disabled?: boolean;
  readonly className?: string | undefined;
}

/** A square key with nothing but a sign. */
export function IconKey({
  icon: Icon,
  label,
  onClick,
  size = 'normal',
  disabled,
  className,
}: IconKeyProps) {
  return (
    <button
      type="button"
      className={[styles.key, styles[size], className].filter(Boolean).join(' ')}
      disabled={disabled}
      aria-label={label}
      onClick={onClick}
    >
      <Icon className={styles.icon} aria-hidden="true" />
    </button>
  );
}
