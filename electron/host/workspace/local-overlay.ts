import { recordKey } from '#shared/release-format';
import type { LocalOverlay } from '#shared/staff-api';
import type { Composed } from './compose-release.ts';

/** What of the changes that are ready holds on this kiosk before any release has it. */
export function localOverlay({ changes }: Composed): LocalOverlay {
  const hidden = changes.flatMap(({ collection, id, before, after }) => {
    const [was, is] = [before?.hidden === true, after === null || after.hidden === true];
    return before && was !== is ? [[recordKey(collection, id), is] as const] : [];
  });
  return {
    hidden: Object.fromEntries(hidden),
    notices: changes.flatMap(({ collection, after }) =>
      collection === 'notices' && after && after.hidden !== true ? [after] : [],
    ),
  };
}
