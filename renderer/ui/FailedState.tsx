import { CloudOff, RotateCcw } from 'lucide-react';
import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';

interface FailedStateProps {
  /** What could not be read, in words. */
  readonly title: string;
  /** Names the key that tries once more. */
  readonly again: string;
  readonly onAgain: () => void;
}

/** What the host was asked for did not come: staff may ask anew. */
export function FailedState({ title, again, onAgain }: FailedStateProps) {
  return (
    <EmptyState icon={CloudOff} title={title}>
      <Button icon={RotateCcw} onClick={onAgain}>
        {again}
      </Button>
    </EmptyState>
  );
}
