import { ArrowRight, CircleQuestionMark, IdCard, Info, LifeBuoy, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#shared/article-model';
import { useAll, useRecord } from '../../db/queries.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, replaceScreen, useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckedText } from '../../ui/CheckedText.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { InTheirLanguage } from '../../ui/InTheirLanguage.tsx';
import { RecordGone } from '../../ui/RecordGone.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { useLowReach } from '../../ui/use-layout.ts';
import styles from './ArticleScreen.module.css';
import { ArticleSection } from './ArticleSection.tsx';
import { articleLook } from './article-look.ts';
import { nextArticle, orderArticles } from './article-order.ts';

interface ArticleScreenProps {
  readonly id: string;
}

export function ArticleScreen({ id }: ArticleScreenProps) {
  const { t } = useTranslation('info');
  const locale = useSession((session) => session.locale);
  const low = useLowReach();
  const article = useRecord('articles', id);
  const articles = useAll('articles');

  if (article === undefined || !articles) return <Screen title={t('title')}>{null}</Screen>;
  if (article === null) {
    return (
      <RecordGone
        title={t('title')}
        icon={CircleQuestionMark}
        actionLabel={t('all')}
        actionIcon={Info}
        onAction={() => replaceScreen({ name: 'info' })}
      />
    );
  }

  const summary = pickText(article.summary, locale);
  const next = nextArticle(orderArticles(articles, locale), id);
  const intro = (
    <div className={styles.intro}>
      <Glyph {...articleLook[article.icon]} className={styles.glyph} />
      <InTheirLanguage text={summary}>
        <p className={styles.summary}>{summary.value}</p>
      </InTheirLanguage>
    </div>
  );
  return (
    <Screen title={pickText(article.title, locale)} above={intro}>
      <div className={styles.article}>
        {!low && intro}
        <ArticleText article={article} />
        <div className={styles.ways}>
          {article.icon === 'passport' && (
            <Button
              icon={IdCard}
              tone="main"
              onClick={() => navigate({ name: 'border', answers: {} })}
            >
              {t('border.start')}
            </Button>
          )}
          {article.icon === 'phone' && (
            <Button icon={LifeBuoy} tone="help" onClick={() => navigate({ name: 'help' })}>
              {t('help.title')}
            </Button>
          )}
          {next && (
            <button
              type="button"
              className={styles.next}
              onClick={() => replaceScreen({ name: 'article', id: next.id })}
            >
              <span>
                <span className={styles.nextLabel}>{t('next')}</span>
                <strong className={styles.nextTitle}>{pickText(next.title, locale).value}</strong>
              </span>
              <ArrowRight className={styles.icon} aria-hidden="true" />
            </button>
          )}
        </div>
      </div>
    </Screen>
  );
}

/** The text, who can confirm it, and whether anybody has. */
function ArticleText({ article }: { readonly article: Article }) {
  const { t } = useTranslation(['info', 'common']);
  const locale = useSession((session) => session.locale);
  const verifyAt = article.verifyAt && pickText(article.verifyAt, locale);
  return (
    <ScrollArea label={pickText(article.title, locale).value} className={styles.text}>
      <div className={styles.sections}>
        {article.sections.map((section) => (
          <ArticleSection key={section.heading.ru} section={section} />
        ))}
      </div>
      <div className={styles.standing}>
        <ShieldCheck className={styles.icon} aria-hidden="true" />
        <div>
          {verifyAt && (
            <p lang={verifyAt.lang}>
              <strong>{t('verifyAt')}</strong> {verifyAt.value}
            </p>
          )}
          <p className={styles.checked}>
            <CheckedText on={article.checkedOn} />
          </p>
        </div>
      </div>
    </ScrollArea>
  );
}
