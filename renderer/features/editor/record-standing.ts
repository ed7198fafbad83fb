import { CircleCheck, CircleDot, EyeOff, type LucideIcon, PencilLine, Trash2 } from 'lucide-react';
import type { RecordSummary } from '#shared/workspace-model';

/** How it stands with a record: what visitors see of it, or will see. */
export type Standing = 'published' | 'draft' | 'ready' | 'removed' | 'hidden' | 'past';

export function standingOf({ state, isHidden, showUntil }: RecordSummary, now: Date): Standing {
  if (state !== null) return state;
  if (isHidden) return 'hidden';
  return showUntil !== null && Date.parse(showUntil) <= now.getTime() ? 'past' : 'published';
}

export const standingSigns: Readonly<Record<Standing, LucideIcon>> = {
  published: CircleCheck,
  draft: PencilLine,
  ready: CircleDot,
  removed: Trash2,
  hidden: EyeOff,
  past: CircleDot,
};
