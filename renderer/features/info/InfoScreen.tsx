import { CircleQuestionMark, IdCard, LifeBuoy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#shared/article-model';
import { useAll } from '../../db/queries.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { pageOf } from '../../ui/pages.ts';
import { CardGrid } from '../../ui/RecordCard.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useByLayout } from '../../ui/use-layout.ts';
import { useRoom } from '../../ui/use-room.ts';
import { articleLook } from './article-look.ts';
import { orderArticles } from './article-order.ts';
import { InfoTile } from './InfoTile.tsx';

/** Rem: in low reach the tiles have a sign and a title only. */
const tile = { width: 40, height: 8 };
const largeTile = { width: 80, height: 11 };

/** Practical information: one tile an article, and the way to the border questions. */
export function InfoScreen() {
  const { t } = useTranslation('info');
  const locale = useSession((session) => session.locale);
  const articles = useAll('articles');
  const [wanted, setWanted] = useState(1);
  const large = useSession((session) => session.textSize === 'large');
  const grid = useRoom(
    useByLayout({
      landscape: { columns: 4, rows: 3 },
      portrait: { columns: 2, rows: 6 },
      landscapeLarge: { columns: 2, rows: 2 },
      portraitLarge: { columns: 1, rows: 4 },
    }),
    large ? largeTile : tile,
  );
  if (!articles) return <Screen title={t('title')}>{null}</Screen>;

  const ordered = orderArticles(articles, locale);
  const hasBorder = articles.some(({ id }) => id === 'border');
  // The questions lead on to what can be read about documents: one door for both.
  const tiles: readonly (Article | 'border')[] = hasBorder
    ? ['border', ...ordered.filter(({ icon }) => icon !== 'passport')]
    : ordered;
  const { items, page, pages } = pageOf(tiles, wanted, grid.columns * grid.rows);

  return (
    <Screen
      title={t('title')}
      actions={pages > 1 && <Pager page={page} pages={pages} onPage={setWanted} />}
    >
      {items.length === 0 ? (
        <EmptyState icon={CircleQuestionMark} title={t('empty')}>
          <Button icon={LifeBuoy} onClick={() => navigate({ name: 'help' })}>
            {t('help.title')}
          </Button>
        </EmptyState>
      ) : (
        <CardGrid {...grid}>
          {items.map((item) =>
            item === 'border' ? (
              <InfoTile
                key={item}
                icon={IdCard}
                tone="main"
                title={{ value: t('border.title'), lang: locale }}
                summary={{ value: t('border.summary'), lang: locale }}
                onOpen={() => navigate({ name: 'border', answers: {} })}
              />
            ) : (
              <InfoTile
                key={item.id}
                {...articleLook[item.icon]}
                title={pickText(item.title, locale)}
                summary={pickText(item.summary, locale)}
                onOpen={() => navigate({ name: 'article', id: item.id })}
              />
            ),
          )}
        </CardGrid>
      )}
    </Screen>
  );
}
