import type { Article } from '#shared/article-model';
import { pickList, pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { InTheirLanguage } from '../../ui/InTheirLanguage.tsx';
import styles from './ArticleSection.module.css';

interface ArticleSectionProps {
  readonly section: Article['sections'][number];
}

export function ArticleSection({ section }: ArticleSectionProps) {
  const locale = useSession((session) => session.locale);
  const heading = pickText(section.heading, locale);
  const paragraphs = pickList(section.paragraphs, locale);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading} lang={heading.lang}>
        {heading.value}
      </h2>
      <InTheirLanguage text={paragraphs}>
        {paragraphs.value.map((paragraph) => (
          <p key={paragraph} className={styles.paragraph}>
            {paragraph}
          </p>
        ))}
      </InTheirLanguage>
    </section>
  );
}
