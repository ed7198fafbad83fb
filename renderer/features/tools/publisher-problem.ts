import type { useTranslation } from 'react-i18next';
import { leastPassphrase, type SetUpError } from '#shared/publisher-model';

/** What is wrong with the form itself, before the host is asked. */
type FormError = { readonly type: 'incomplete' | 'differs' };

export type PublisherProblem = SetUpError | FormError;

/** What keeps keys from being made or a feed from being begun, in words. */
export function problemInWords(
  problem: PublisherProblem,
  t: ReturnType<typeof useTranslation<'publisher'>>['t'],
): string {
  switch (problem.type) {
    case 'invalid':
      return t(`error.${problem.field}`);
    case 'short-passphrase':
      return t('error.short', { count: leastPassphrase });
    case 'failed':
      return t('error.failed', { reason: problem.reason });
    default:
      return t(`error.${problem.type}`);
  }
}

export const failedAsTold = (error: unknown): PublisherProblem => ({
  type: 'failed',
  reason: String(error),
});
