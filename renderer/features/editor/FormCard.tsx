import { useTranslation } from 'react-i18next';
import type { Problem } from '#shared/content-problem';
import { type Exhibit, eventCategories, exhibitThemes, type KioskEvent } from '#shared/event-model';
import { type PlaceCategory, placeCategories } from '#shared/place-model';
import type { Service } from '#shared/rail-model';
import type { DraftRecord, RecordSummary } from '#shared/workspace-model';
import { Card } from './Card.tsx';
import { CheckedCard } from './CheckedCard.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { EventDatesCard } from './EventDatesCard.tsx';
import type { CardSpec } from './form-fields.ts';
import { HoursCard } from './HoursCard.tsx';
import { PictureCard } from './PictureCard.tsx';
import { PlainCard } from './PlainCard.tsx';
import { PositionCard } from './PositionCard.tsx';
import { ProblemLines } from './ProblemLines.tsx';
import { problemsOf } from './problems-of.ts';
import { RegionSelect } from './RegionSelect.tsx';
import { RegionsCard } from './RegionsCard.tsx';
import { SectionsCard } from './SectionsCard.tsx';
import { ShownCard } from './ShownCard.tsx';
import { SourcesCard } from './SourcesCard.tsx';
import { TimetableCard } from './TimetableCard.tsx';

export interface CardProps {
  readonly record: DraftRecord;
  readonly problems: readonly Problem[];
  readonly records: readonly RecordSummary[];
  readonly onChange: (field: string, value: unknown) => void;
}

/** The card for one matter of a record. */
export function FormCard({ spec, ...props }: CardProps & { readonly spec: CardSpec }) {
  const { t } = useTranslation(['editor', 'events', 'exhibits', 'places', 'trains']);
  const { record, problems, records, onChange } = props;

  switch (spec) {
    case 'eventDates':
      return <EventDatesCard {...props} />;
    case 'regions':
      return <RegionsCard {...props} />;
    case 'shownFor':
      return <ShownCard {...props} />;
    case 'sources':
      return <SourcesCard {...props} />;
    case 'checkedOn':
      return <CheckedCard {...props} />;
    case 'recurrence':
      return (
        <Choice
          {...props}
          field="recurrence"
          options={recurrences}
          nameOf={(each) => t(`recurrence.${each}`)}
        />
      );
    case 'dateStatus':
      return (
        <Choice
          {...props}
          field="dateStatus"
          options={dateStatuses}
          nameOf={(each) => t(`events:dateKind.${each}`)}
        />
      );
    case 'eventCategory':
      return (
        <Choice
          {...props}
          field="category"
          options={eventCategories}
          nameOf={(each) => t(`events:category.${each}`)}
        />
      );
    case 'theme':
      return (
        <Choice
          {...props}
          field="theme"
          options={exhibitThemes}
          nameOf={(each: Exhibit['theme']) => t(`exhibits:theme.${each}`)}
        />
      );
    case 'placeCategory':
      return (
        <Choice
          {...props}
          field="category"
          options={placeCategories}
          nameOf={(each: PlaceCategory) => t(`places:kinds.${each}`)}
        />
      );
    case 'routeType':
      return (
        <Choice
          {...props}
          field="routeType"
          options={routeTypes}
          nameOf={(each) => t(`trains:kind.${each}`)}
        />
      );
    case 'region':
      return (
        <Card title={t('field.region')}>
          <RegionSelect
            records={records}
            value={typeof record.region === 'string' ? record.region : null}
            mayBeAny={false}
            onChange={(region) => {
              onChange('region', region);
              onChange('country', region?.slice(0, 2));
            }}
          />
          <ProblemLines problems={problemsOf(problems, 'region')} id="region-problems" />
        </Card>
      );
    case 'asOf':
      return <PlainCard {...props} field="asOf" title={t('field.asOf')} hint={t('hint.asOf')} />;
    case 'website':
      return <PlainCard {...props} field="website" title={t('field.website')} hint="https://…" />;
    case 'openingHours':
      return <HoursCard {...props} />;
    case 'position':
      return <PositionCard {...props} />;
    case 'sections':
      return <SectionsCard {...props} />;
    case 'picture':
      return <PictureCard {...props} />;
    case 'timetable':
      return <TimetableCard {...props} />;
  }
}

const recurrences: readonly KioskEvent['recurrence'][] = [
  'once',
  'annual',
  'biennial',
  'irregular',
];
const dateStatuses: readonly KioskEvent['dateStatus'][] = [
  'confirmed',
  'fixed',
  'month',
  'usual',
  'unknown',
];
const routeTypes: readonly Service['routeType'][] = [
  'suburban',
  'regional',
  'intercity',
  'long-distance',
  'planned',
];

interface ChoiceProps<T extends string> extends CardProps {
  readonly field: 'recurrence' | 'dateStatus' | 'category' | 'theme' | 'routeType';
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
}

function Choice<T extends string>({
  field,
  options,
  nameOf,
  record,
  problems,
  onChange,
}: ChoiceProps<T>) {
  const { t } = useTranslation('editor');
  const title = t(`field.${field}`);
  return (
    <Card title={title}>
      <ChoiceField
        label={title}
        options={options}
        nameOf={nameOf}
        chosen={options.filter((option) => option === record[field])}
        onToggle={(option) => onChange(field, option)}
      />
      <ProblemLines problems={problemsOf(problems, field)} id={`${field}-problems`} />
    </Card>
  );
}
