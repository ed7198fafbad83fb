import { LifeBuoy } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { emergencyNumber } from '../ui/emergency-number.ts';
import styles from './CrashScreen.module.css';
import { report } from './guard-page.ts';

interface CrashScreenProps {
  readonly children: ReactNode;
}

const pauseMs = 3000;

/**
 * A bug in a screen must not become a visitor's problem: a calm word, then the attract screen.
 * In all three languages, because nobody knows any more who is standing there.
 */
export class CrashScreen extends Component<CrashScreenProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown): void {
    report(error);
    setTimeout(() => {
      // A new page: whatever was broken in this one, a part that did not load included, is gone.
      history.replaceState(null, '', '#/');
      location.reload();
    }, pauseMs);
  }

  override render(): ReactNode {
    return this.state.crashed ? <CalmScreen /> : this.props.children;
  }
}

/** Shown when there is nothing else to show. */
export function CalmScreen() {
  return (
    <main className={styles.calm}>
      <p lang="ru">Сейчас вернёмся</p>
      <p lang="be">Хутка вернемся</p>
      <p lang="en">Back in a moment</p>
      <p className={styles.numbers}>
        <LifeBuoy aria-hidden="true" />
        {emergencyNumber}
      </p>
    </main>
  );
}
