import i18next from 'i18next';
import { Castle, Landmark, MapPin, SearchX, TrainFront } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Locale } from '#shared/locales';
import { Button } from '../ui/Button.tsx';
import { CheckedText } from '../ui/CheckedText.tsx';
import { Chip } from '../ui/Chip.tsx';
import { categoryLook } from '../ui/category-look.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Glyph, type GlyphTone } from '../ui/Glyph.tsx';
import { IconKey } from '../ui/IconKey.tsx';
import { InTheirLanguage } from '../ui/InTheirLanguage.tsx';
import { LinkRow } from '../ui/LinkRow.tsx';
import { Pager } from '../ui/Pager.tsx';
import { QrPicture } from '../ui/QrCode.tsx';
import { RateVisit } from '../ui/RateVisit.tsx';
import { RecordCard } from '../ui/RecordCard.tsx';
import { ScrollArea } from '../ui/ScrollArea.tsx';
import { Stepper } from '../ui/Stepper.tsx';
import { Story } from '../ui/Story.tsx';
import styles from './Gallery.module.css';

interface Specimen {
  readonly name: string;
  /** By the name of the state. */
  readonly states: Readonly<Record<string, ReactNode>>;
}

const nothing = () => undefined;
const tones: readonly GlyphTone[] = ['brick', 'blue', 'forest', 'ochre', 'night', 'grey'];

/** The words are those of the product, in the language that is looked at. */
export function specimens(locale: Locale): readonly Specimen[] {
  const t = i18next.getFixedT(locale, ['common', 'info']);
  const words = t('common:toMap');
  const long = t('common:unknownRecord');
  const ours = { value: words, lang: locale };
  const longOurs = { value: `${long} ${long} ${long}`, lang: locale };
  const foreign = {
    value: i18next.getFixedT('ru', 'common')('unknownRecord'),
    lang: locale === 'ru' ? ('be' as const) : ('ru' as const),
  };
  const story = { value: Array(8).fill(long).join('\n\n'), lang: locale };
  return [
    {
      name: 'Button',
      states: {
        quiet: <Button onClick={nothing}>{words}</Button>,
        main: (
          <Button tone="main" icon={TrainFront} onClick={nothing}>
            {words}
          </Button>
        ),
        help: (
          <Button tone="help" onClick={nothing}>
            {words}
          </Button>
        ),
        'chosen, pressed': (
          <Button tone="chosen" pressed icon={MapPin} onClick={nothing}>
            {words}
          </Button>
        ),
        disabled: (
          <Button disabled icon={MapPin} onClick={nothing}>
            {words}
          </Button>
        ),
        huge: (
          <Button size="huge" tone="main" onClick={nothing}>
            {words}
          </Button>
        ),
      },
    },
    {
      name: 'Chip',
      states: {
        'to choose': <Chip label={words} chosen={false} onClick={nothing} />,
        chosen: <Chip label={words} chosen onClick={nothing} />,
        'with sign and count': <Chip label={words} icon={Castle} count={12} onClick={nothing} />,
        'would show nothing': <Chip label={words} count={0} onClick={nothing} />,
      },
    },
    {
      name: 'IconKey',
      states: {
        normal: <IconKey icon={MapPin} label={words} onClick={nothing} />,
        small: <IconKey icon={MapPin} label={words} size="small" onClick={nothing} />,
        disabled: <IconKey icon={MapPin} label={words} disabled onClick={nothing} />,
      },
    },
    {
      name: 'Pager',
      states: {
        first: <Pager page={1} pages={3} onPage={nothing} />,
        middle: <Pager page={2} pages={3} onPage={nothing} />,
        last: <Pager page={3} pages={3} onPage={nothing} />,
      },
    },
    {
      name: 'Stepper',
      states: {
        one: (
          <Stepper
            options={[words, long]}
            chosen={words}
            onChoose={nothing}
            labelOf={(each) => each}
            previous={t('common:pager.previous')}
            next={t('common:pager.next')}
          />
        ),
      },
    },
    {
      name: 'LinkRow',
      states: {
        stacked: <LinkRow title={ours} small={long} onOpen={nothing} />,
        beside: <LinkRow title={ours} small="12" look="beside" onOpen={nothing} />,
        large: <LinkRow title={ours} small={null} look="large" onOpen={nothing} />,
        'in another language': <LinkRow title={foreign} small={null} onOpen={nothing} />,
      },
    },
    {
      name: 'RecordCard',
      states: {
        'without picture': (
          <div className={styles.card}>
            <RecordCard
              title={ours}
              pictures={undefined}
              look={categoryLook.church}
              meta={words}
              onOpen={nothing}
            />
          </div>
        ),
        'long title': (
          <div className={styles.card}>
            <RecordCard
              title={longOurs}
              pictures={undefined}
              look={categoryLook.church}
              onOpen={nothing}
            />
          </div>
        ),
      },
    },
    {
      name: 'Glyph',
      states: Object.fromEntries(
        tones.map((tone) => [tone, <Glyph key={tone} icon={Landmark} tone={tone} />]),
      ),
    },
    {
      name: 'EmptyState',
      states: {
        'with a way on': (
          <EmptyState icon={SearchX} title={long}>
            <Button onClick={nothing}>{words}</Button>
          </EmptyState>
        ),
      },
    },
    {
      name: 'CheckedText',
      states: {
        checked: <CheckedText on="2026-04-02" />,
        'not checked': <CheckedText on={null} />,
      },
    },
    {
      name: 'InTheirLanguage',
      states: {
        same: <InTheirLanguage text={ours}>{ours.value}</InTheirLanguage>,
        other: <InTheirLanguage text={foreign}>{foreign.value}</InTheirLanguage>,
      },
    },
    {
      name: 'Story',
      states: {
        'lead and body': <Story lead={ours} body={story} />,
        points: (
          <Story
            body={story}
            points={{ heading: words, lines: { value: [words, long], lang: locale } }}
          />
        ),
      },
    },
    {
      name: 'ScrollArea',
      states: {
        'short text': <ScrollArea label={words}>{long}</ScrollArea>,
        'text that goes on': (
          <ScrollArea label={long} className={styles.scroll}>
            {story.value}
          </ScrollArea>
        ),
      },
    },
    { name: 'QrCode', states: { code: <QrPicture text={long} /> } },
    { name: 'RateVisit', states: { question: <RateVisit locale={locale} /> } },
  ];
}
