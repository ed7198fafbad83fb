import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Button.module.css';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly icon?: LucideIcon;
  /** `main` for the one thing most visitors want here; `help` for emergency. */
  readonly tone?: 'quiet' | 'main' | 'help' | 'chosen';
  readonly size?: 'normal' | 'huge';
  readonly disabled?: boolean;
  /** Set for a button that is switched on or off. */
  readonly pressed?: boolean;
  readonly className?: string | undefined;
}

export function Button({
  children,
  onClick,
  icon: Icon,
  tone = 'quiet',
  size = 'normal',
  disabled,
  pressed,
  className,
}: ButtonProps) {
  return (
    <button
      type="button"
      className={[styles.button, styles[tone], styles[size], className].filter(Boolean).join(' ')}
      onClick={onClick}
      disabled={disabled}
      aria-pressed={pressed}
    >
      {Icon && <Icon className={styles.icon} aria-hidden="true" />}
      {children}
    </button>
  );
}
