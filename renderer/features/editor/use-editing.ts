import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { EditableRecord } from '#shared/workspace-model';
import { kiosk } from '../../shell/kiosk.ts';
import {
  beginEditing,
  changesOf,
  type Editing,
  type EditingEvent,
  hasUnsaved,
  reduceEditing,
} from './editor-state.ts';

/** After the last letter; what a killed browser may cost. */
const saveAfterMs = 600;
const retryAfterMs = 5000;

/**
 * Edits one record and saves it by itself: a moment after the last change, again after a failure,
 * and when the editor closes.
 */
export function useEditing(record: EditableRecord): {
  readonly editing: Editing;
  readonly dispatch: (event: EditingEvent) => void;
  /** Resolves once what has been typed so far is saved, or could not be. */
  readonly save: () => Promise<void>;
} {
  const [editing, dispatch] = useReducer(reduceEditing, record, beginEditing);
  const latest = useRef(editing);
  latest.current = editing;

  const save = useCallback(async (): Promise<void> => {
    const { saved, wantedState, status } = latest.current;
    if (!hasUnsaved(latest.current) || status.type === 'saving' || status.type === 'conflict')
      return;
    const { collection, id, revision } = saved;
    const changes = [...changesOf(latest.current)];
    dispatch({ type: 'sent' });
    try {
      const answer = await kiosk.api.saveRecord({
        collection,
        id,
        revision,
        changes,
        ...(wantedState && { state: wantedState }),
      });
      if (answer.ok) return dispatch({ type: 'arrived', record: answer.value });
      const { error } = answer;
      if (error.type !== 'conflict') return dispatch({ type: 'refused', reason: error.type });
      dispatch({
        type: 'conflicted',
        fields: error.fields,
        current: error.current,
        by: error.changedBy,
      });
    } catch {
      dispatch({ type: 'refused', reason: 'not-written' });
    }
  }, []);

  const { status, record: shown, wantedState } = editing;
  useEffect(
    function saveSoon() {
      // Every change begins the pause anew.
      void shown;
      void wantedState;
      if (status.type !== 'unsaved' && status.type !== 'failed') return undefined;
      const pauseMs = status.type === 'failed' ? retryAfterMs : saveAfterMs;
      const timer = setTimeout(() => void save(), pauseMs);
      return () => clearTimeout(timer);
    },
    [status, shown, wantedState, save],
  );

  useEffect(() => () => void save(), [save]);

  return { editing, dispatch, save };
}
