import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';
import { Screen } from './Screen.tsx';

interface RecordGoneProps {
  readonly title: string;
  readonly icon: LucideIcon;
  readonly actionLabel: string;
  readonly actionIcon?: LucideIcon;
  readonly actionTone?: 'quiet' | 'main';
  readonly onAction: () => void;
}

/** The screen of a record that the content no longer holds. */
export function RecordGone({
  title,
  icon,
  actionLabel,
  actionIcon,
  actionTone = 'quiet',
  onAction,
}: RecordGoneProps) {
  const { t } = useTranslation();
  return (
    <Screen title={title}>
      <EmptyState icon={icon} title={t('unknownRecord')}>
        <Button {...(actionIcon && { icon: actionIcon })} tone={actionTone} onClick={onAction}>
          {actionLabel}
        </Button>
      </EmptyState>
    </Screen>
  );
}
