import { useTranslation } from 'react-i18next';
import { roles } from '#shared/access-model';

/** Whoever gave no name stands in the records by their role: that in words, a name as it is. */
export function useAuthorName(): (by: string) => string {
  const { t } = useTranslation('staff');
  return (by) => {
    const role = roles.find((each) => each === by);
    return role ? t(`role.${role}`) : by;
  };
}
