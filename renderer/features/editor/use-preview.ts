import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Locale } from '#shared/locales';
import type { PreviewContent, RecordAddress } from '#shared/workspace-model';
import { dropPreviewDatabase } from '../../db/database.ts';
import { giveSignOfLife } from '../../session/sign-of-life.ts';
import { kiosk } from '../../shell/kiosk.ts';
import { harmless, type PreviewChoice } from '../../shell/preview-bridge.ts';
import { previewAddress } from './preview-address.ts';

/** `unfinished`: the record lacks something without which it cannot be shown. */
export type PreviewStanding = 'loading' | 'ready' | 'unfinished' | 'failed';

/** Every choice but the address, which follows from the record. */
type Choice = Omit<PreviewChoice, 'address'>;

interface PreviewOptions extends Choice {
  /** What is shown first; null for the home screen. */
  readonly record: RecordAddress | null;
  /** The language was changed in the frame, as a visitor does it. */
  readonly onLocale: (locale: Locale) => void;
}

/**
 * Lends the page in the frame a host of its own for as long as the preview is open, and tells it
 * every choice. Of what it showed nothing stays.
 */
export function usePreview({ record, locale, date, onLocale }: PreviewOptions): PreviewStanding {
  const [standing, setStanding] = useState<PreviewStanding>('loading');
  const choice = useRef<Choice>({ locale, date });
  const tell = useRef<() => void>(() => undefined);
  const key = record && `${record.collection}/${record.id}`;

  // Before the frame can have begun to load.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the record, and the setter never changes.
  useLayoutEffect(
    function lendHost() {
      const composed = compose();
      let address = previewAddress(null);
      composed.then(
        ({ unfinished }) => {
          const isUnfinished = unfinished.some(
            ({ collection, id }) => `${collection}/${id}` === key,
          );
          if (!isUnfinished) address = previewAddress(record);
          setStanding(isUnfinished ? 'unfinished' : 'ready');
        },
        () => setStanding('failed'),
      );
      window.previewBridge = {
        ...harmless(kiosk),
        content: () => composed,
        follow(listener) {
          tell.current = () => listener({ ...choice.current, address });
          tell.current();
          return () => {
            tell.current = () => undefined;
          };
        },
        speaks: onLocale,
        touched: giveSignOfLife,
      };
      return () => {
        window.previewBridge = undefined;
        // Whatever is left is replaced by the next preview.
        dropPreviewDatabase().catch(() => undefined);
      };
    },
    [key],
  );

  useEffect(
    function tellFrame() {
      choice.current = { locale, date };
      tell.current();
    },
    [locale, date],
  );

  return standing;
}

async function compose(): Promise<PreviewContent> {
  const answer = await kiosk.api.composePreview({});
  if (!answer.ok) throw new Error('nobody is in staff mode');
  return answer.value;
}
