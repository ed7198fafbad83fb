import { useTranslation } from 'react-i18next';
import { locales } from '#shared/locales';
import { papers } from '#shared/print-model';
import { channels } from '#shared/release-format';
import { publishWays } from '#shared/settings-model';
import styles from './Card.module.css';
import { Card } from './Card.tsx';
import { ScreenHoursField } from './ScreenHoursField.tsx';
import { type FieldProps, SettingChoice, SettingLine } from './SettingField.tsx';

interface SettingsCardsProps extends FieldProps {
  readonly hasPassword: boolean;
}

const publishExamples = { folder: '', stick: 'KIOSK', s3: 'https://…/kiosk' } as const;

/** All settings, by what they are about. */
export function SettingsCards({ hasPassword, ...field }: SettingsCardsProps) {
  const { t } = useTranslation('tools');
  const { draft } = field;
  const way = draft.publishWay as (typeof publishWays)[number];
  return (
    <div className={styles.cards}>
      <Card title={t('settings.card.kiosk')}>
        <SettingLine {...field} name="kioskName" kind="words" />
        <SettingChoice
          {...field}
          name="defaultLocale"
          options={locales}
          nameOf={(locale) => t(`language.${locale as 'ru'}`)}
        />
        <SettingChoice
          {...field}
          name="theme"
          options={['auto', 'light', 'dark']}
          nameOf={(theme) => t(`settings.theme.${theme as 'auto'}`)}
        />
      </Card>
      <Card title={t('settings.card.panel')}>
        <SettingLine {...field} name="diagonalInches" kind="numbers" placeholder="43" />
        <SettingLine {...field} name="bottomEdgeMm" kind="numbers" placeholder="850" />
        <SettingChoice
          {...field}
          name="orientation"
          options={['', 'landscape', 'portrait']}
          nameOf={(way) => t(`settings.orientation.${(way || 'auto') as 'auto'}`)}
        />
      </Card>
      <Card title={t('settings.card.time')}>
        <ScreenHoursField {...field} />
        <SettingLine {...field} name="idleSeconds" kind="numbers" />
        <SettingLine {...field} name="idleSecondsReading" kind="numbers" />
        <SettingLine {...field} name="nightlyRestart" kind="numbers" placeholder="--:--" />
      </Card>
      <Card title={t('settings.card.content')}>
        <SettingLine {...field} name="feedAddress" kind="latin" placeholder="https://" />
        <SettingChoice
          {...field}
          name="channel"
          options={channels}
          nameOf={(channel) => t(`settings.channel.${channel as 'stable'}`)}
        />
        <SettingChoice
          {...field}
          name="proxyWay"
          options={['system', 'none', 'own']}
          nameOf={(way) => t(`settings.proxy.${way as 'own'}`)}
        />
        {draft.proxyWay === 'own' && (
          <>
            <SettingLine {...field} name="proxyUrl" kind="latin" placeholder="http://…:3128" />
            <SettingLine {...field} name="proxyUser" kind="latin" />
            <SettingLine
              {...field}
              name="proxyPassword"
              kind="password"
              {...(hasPassword && { placeholder: '••••••••' })}
            />
          </>
        )}
      </Card>
      <Card title={t('settings.card.publishing')}>
        <SettingChoice
          {...field}
          name="publishWay"
          options={publishWays}
          nameOf={(way) => t(`settings.publishWay.${way as 'none'}`)}
        />
        {way !== 'none' && (
          <>
            <SettingLine
              {...field}
              name="publishTo"
              kind="latin"
              label={t(`settings.publishTo.${way}`)}
              placeholder={publishExamples[way]}
            />
            <SettingLine {...field} name="keysFolder" kind="latin" />
          </>
        )}
        <p className={styles.hint}>{t('settings.keysHint')}</p>
      </Card>
      <Card title={t('settings.card.printer')}>
        <SettingChoice
          {...field}
          name="paper"
          options={['', ...papers]}
          nameOf={(paper) => (paper === '' ? t('settings.noPrinter') : paper)}
        />
        {draft.paper !== '' && <SettingLine {...field} name="printerName" kind="latin" />}
      </Card>
    </div>
  );
}
