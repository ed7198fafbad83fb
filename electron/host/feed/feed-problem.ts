import type { FeedProblem } from '#shared/feed-model';
import { assertNever } from '#shared/result';
import type { StageError } from '../content-store/content-store.ts';
import { returnedByStaff } from '../content-store/release-state.ts';
import type { SourceFailure } from './feed-source.ts';
import type { FindError } from './find-release.ts';
import type { TrustError } from './trust.ts';

/** Null where the next check simply goes on: nobody need hear of it. */
export function problemOf(error: TrustError | FindError | StageError): FeedProblem | null {
  switch (error.type) {
    case 'source':
      return problemOfSource(error.failure);
    case 'untrusted':
    case 'expired':
    case 'needs-newer-app':
    case 'no-space':
    case 'no-release':
    case 'older':
      return error.type;
    case 'failed-before':
      return error.reason === returnedByStaff ? 'returned' : 'failed-before';
    case 'unreadable':
    case 'rolled-back':
      return 'untrusted';
    case 'damaged':
      return 'incomplete';
    case 'unwritable':
    case 'disk-full':
    case 'disk-failed':
      return error.type === 'disk-full' ? 'no-space' : 'disk-failed';
    case 'busy':
    case 'stopped':
      return null;
    default:
      return assertNever(error);
  }
}

export function problemOfSource(failure: SourceFailure): FeedProblem {
  switch (failure.type) {
    case 'offline':
    case 'unplugged':
      return 'offline';
    case 'captive':
    case 'proxy-refused':
      return failure.type;
    case 'absent':
    case 'malformed':
      return 'incomplete';
    case 'refused':
      return 'server-refused';
    default:
      return assertNever(failure);
  }
}
