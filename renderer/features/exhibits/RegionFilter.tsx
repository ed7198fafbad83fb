import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/Chip.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { Stepper } from '../../ui/Stepper.tsx';
import { useCompact } from '../../ui/use-layout.ts';
import styles from './RegionFilter.module.css';
import { type CountryChoice, type RegionChoice, shortRegionName } from './region-filter.ts';
import { useRegionName } from './use-region-name.ts';

interface RegionFilterProps {
  readonly countries: readonly CountryChoice[];
  /** How many exhibits there are in all. */
  readonly total: number;
  readonly region: string | undefined;
  readonly onChoose: (region: string | undefined) => void;
}

/** Each country and its regions, with their counts. */
export function RegionFilter({ countries, total, region, onChoose }: RegionFilterProps) {
  const { t } = useTranslation('exhibits');
  const regionName = useRegionName();
  const compact = useCompact();

  if (compact) {
    const choices = countries.flatMap((country) => [country, ...country.regions]);
    const labelOf = (choice: RegionChoice | undefined) =>
      t('chosenRegion', {
        region: choice ? regionName(choice.id) : t('all'),
        count: choice?.count ?? total,
      });
    return (
      <Stepper
        options={[undefined, ...choices]}
        chosen={choices.find((choice) => choice.id === region)}
        onChoose={(choice) => onChoose(choice?.id)}
        labelOf={labelOf}
        previous={t('previousRegion')}
        next={t('nextRegion')}
      />
    );
  }
  return (
    <ScrollArea label={t('regions')} className={styles.frame}>
      <div className={styles.filter}>
        <Chip
          label={t('all')}
          count={total}
          chosen={region === undefined}
          onClick={() => onChoose(undefined)}
        />
        {countries.map((country) => (
          <section key={country.id} className={styles.country} aria-label={regionName(country.id)}>
            <ul className={styles.regions}>
              {[country, ...country.regions].map((choice) => (
                <li key={choice.id}>
                  <Chip
                    label={shortRegionName(regionName(choice.id))}
                    count={choice.count}
                    chosen={choice.id === region}
                    onClick={() => onChoose(choice.id)}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </ScrollArea>
  );
}
