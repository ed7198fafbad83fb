import { useTranslation } from 'react-i18next';
import type { Station } from '#shared/rail-model';
import { pickText } from '../i18n/localized.ts';
import { useSession } from '../session/session.ts';

/** Main stations that visitors know by the name of their town. */
const townStations = [
  'smolensk-tsentralny',
  'vitebsk',
  'orsha',
  'minsk',
  'brest',
  'gomel',
  'mogilev-1',
  'polotsk',
  'moscow-belorussky',
] as const;

/** Every map names their towns. */
export const isTownStation = ({ id }: Station): boolean => townStations.some((town) => town === id);

/** Names of stations as short as they stand in diagrams and lists: the town, nothing in brackets. */
export function useStationName(): (station: Station) => string {
  const { t } = useTranslation('trains');
  const locale = useSession((session) => session.locale);
  return (station) => {
    const town = townStations.find((id) => id === station.id);
    if (town) return t(`town.${town}`);
    return pickText(station.title, locale).value.replace(/\s*\(.*\)$/, '');
  };
}
