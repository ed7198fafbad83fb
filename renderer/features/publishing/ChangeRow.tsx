import {
  CirclePlus,
  Eye,
  EyeOff,
  type LucideIcon,
  PencilLine,
  Trash2,
  TriangleAlert,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Picture } from '#shared/content-fields';
import type { Problem } from '#shared/content-problem';
import type { PublishPlan } from '#shared/publishing-model';
import { type DraftRecord, readField } from '#shared/workspace-model';
import { useSession } from '../../session/session.ts';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { useAuthorName } from '../../ui/use-author-name.ts';
import styles from './ChangeRow.module.css';

type PlannedChange = PublishPlan['changes'][number];

interface ChangeRowProps {
  readonly change: PlannedChange;
  readonly problems: readonly Problem[];
}

/** One record that visitors will see differently: its picture, its title, what becomes of it. */
export function ChangeRow({ change, problems }: ChangeRowProps) {
  const { t } = useTranslation(['publishing', 'editor']);
  const locale = useSession((session) => session.locale);
  const nameOf = useAuthorName();
  const record = change.after ?? change.before;
  if (!record) return null;
  // As the schema of every collection has them; a draft may have none.
  const pictures = record.pictures as readonly Picture[] | undefined;
  const kind = kindOf(change);
  const Sign = signs[kind];
  const was = change.before && titleOf(change.before, locale);
  const is = titleOf(record, locale);
  return (
    <li className={styles.row}>
      {pictures && pictures.length > 0 && (
        <RecordPicture pictures={pictures} width={240} alt="" className={styles.picture} />
      )}
      <div className={styles.words}>
        <h3 className={styles.title}>{is}</h3>
        {was && was !== is && <p className={styles.was}>{t('change.was', { title: was })}</p>}
        <p className={styles.small}>
          {`${t(`editor:kind.${change.collection}`)} · ${nameOf(change.changedBy)}`}
        </p>
        {problems.length > 0 && (
          <p className={styles.problem}>
            <TriangleAlert className={styles.sign} aria-hidden="true" />
            {t('change.problems', { count: problems.length })}
          </p>
        )}
      </div>
      <p className={styles.kind}>
        <Sign className={styles.sign} aria-hidden="true" />
        {t(`change.${kind}`)}
      </p>
    </li>
  );
}

type Kind = PlannedChange['kind'] | 'hidden' | 'shown';

/** Whatever else changes, a visitor notices that a record goes or comes back. */
function kindOf({ kind, before, after }: PlannedChange): Kind {
  if (kind !== 'changed' || before?.hidden === after?.hidden) return kind;
  return after?.hidden === true ? 'hidden' : 'shown';
}

const signs: Readonly<Record<Kind, LucideIcon>> = {
  added: CirclePlus,
  changed: PencilLine,
  removed: Trash2,
  hidden: EyeOff,
  shown: Eye,
};

/** In the reader's language, or in the one that is always there. */
function titleOf(record: DraftRecord, locale: string): string {
  const title = readField(record, `title.${locale}`) ?? readField(record, 'title.ru');
  return typeof title === 'string' ? title : record.id;
}
