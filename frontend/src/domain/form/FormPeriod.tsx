import { type Control, type FieldPathByValue, type FieldValues, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/LanguageProvider';
import type { Period } from '../../lib/partialDate';
import { Checkbox } from '../../ui/Checkbox';
import { PartialDateField } from '../../ui/PartialDateField';

type Props<Draft extends FieldValues> = {
  control: Control<Draft>;
  name: FieldPathByValue<Draft, Period | undefined>;
  label?: string;
};

/** From and until, each as precisely as it is known, and "over" for when nobody knows the day. */
export function FormPeriod<Draft extends FieldValues>({ control, name, label }: Props<Draft>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { field, fieldState } = useController({ control, name });
  const period: Period = field.value ?? {};
  const change = (part: Partial<Period>) => field.onChange({ ...period, ...part });
  return (
    <fieldset className="fieldset">
      <legend>{label ?? t('form.period')}</legend>
      <div className="halves">
        <PartialDateField
          label={t('form.from')}
          language={language}
          value={period.from}
          onChange={(from) => change({ from })}
          onBlur={field.onBlur}
          error={fieldState.error?.message}
        />
        <PartialDateField
          label={t('form.until')}
          language={language}
          value={period.until}
          onChange={(until) => change({ until })}
          onBlur={field.onBlur}
        />
      </div>
      {!period.until && (
        <Checkbox
          label={t('form.ended')}
          isSelected={period.ended ?? false}
          onChange={(ended) => change({ ended: ended || undefined })}
        />
      )}
    </fieldset>
  );
}
