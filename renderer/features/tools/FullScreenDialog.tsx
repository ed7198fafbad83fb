import { type ReactNode, useEffect, useRef } from 'react';
import styles from './FullScreenDialog.module.css';

interface FullScreenDialogProps {
  /** Names it for a screen reader. */
  readonly label: string;
  readonly children: ReactNode;
  /** Also by Escape, the way out for a panel that feels nothing. */
  readonly onClose: () => void;
}

/** The whole panel for one purpose. */
export function FullScreenDialog({ label, children, onClose }: FullScreenDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={label} onCancel={onClose}>
      {children}
    </dialog>
  );
}
