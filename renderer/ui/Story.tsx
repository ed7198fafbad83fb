import { ChevronDown } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InLanguage } from '../i18n/localized.ts';
import { useSession } from '../session/session.ts';
import { Button } from './Button.tsx';
import { foldText, wordsAtOnce } from './fold-text.ts';
import { InTheirLanguage } from './InTheirLanguage.tsx';
import styles from './Story.module.css';

interface StoryProps {
  /** What to know first, in larger letters. */
  readonly lead?: InLanguage<string>;
  /** Stands between the lead and the rest: what is needed before the story is read to its end. */
  readonly between?: ReactNode;
  readonly body: InLanguage<string>;
  /** Lines that stand before the rest of the story, with their heading. */
  readonly points?: { readonly heading: string; readonly lines: InLanguage<readonly string[]> };
}

/** A text to read while standing: sixty words, and the rest for whoever asks for it. */
export function Story({ lead, between, body, points }: StoryProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  // Whoever listens is not asked whether there should be more.
  const open = useSession((session) => session.readAloud) || opened;
  const restOfText = useRef<HTMLSpanElement>(null);
  const room = points ? 0 : wordsAtOnce - (lead?.value.split(/\s+/).length ?? 0);
  const [shown, rest] = foldText(body.value, room);

  // The button is gone once pressed: whoever reads by keyboard goes on where it stood.
  useEffect(() => {
    if (opened) restOfText.current?.focus({ preventScroll: true });
  }, [opened]);

  return (
    <div className={styles.story}>
      {lead && (
        <InTheirLanguage text={lead}>
          <p className={styles.lead}>{lead.value}</p>
        </InTheirLanguage>
      )}
      {between}
      {points && (
        <section>
          <h2 className={styles.heading}>{points.heading}</h2>
          <InTheirLanguage text={points.lines}>
            <ul className={styles.points}>
              {points.lines.value.map((line) => (
                <li key={line} className={styles.point}>
                  {line}
                </li>
              ))}
            </ul>
          </InTheirLanguage>
        </section>
      )}
      {(open || shown) && (
        <InTheirLanguage text={body}>
          <p className={styles.body}>
            {shown}
            {open && (
              <span ref={restOfText} tabIndex={-1} className={styles.rest}>
                {shown ? ` ${rest}` : rest}
              </span>
            )}
          </p>
        </InTheirLanguage>
      )}
      {rest && !open && (
        <Button icon={ChevronDown} className={styles.more} onClick={() => setOpened(true)}>
          {t('readOn')}
        </Button>
      )}
    </div>
  );
}
