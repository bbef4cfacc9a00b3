import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CounsellingOfferDraft } from '../../api/gen/types.gen';
import { FormAddress } from '../../domain/form/FormAddress';
import { FormCheckboxes, FormLocalizedText, FormText } from '../../domain/form/fields';
import { FormTerritory } from '../../domain/form/FormTerritories';
import { FormParts } from '../../domain/form/FormParts';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { dateOn, weekdays } from '../../lib/openingHours';

type Props = { control: Control<CounsellingOfferDraft> };

export function OfferPlaceFields({ control }: Props) {
  const { t } = useTranslation('offers');
  return (
    <FormParts
      control={control}
      name="places"
      title={t('form.places')}
      partTitle={(number) => t('form.place', { number })}
      addLabel={t('form.addPlace')}
      blank={{ address: { lines: [''], country: 'DE' }, hours: [] }}
    >
      {(position) => (
        <>
          <FormLocalizedText control={control} name={`places.${position}.name`} label={t('form.placeName')} />
          <FormAddress control={control} name={`places.${position}.address`} />
          <FormTerritory control={control} name={`places.${position}.territory`} label={t('form.territory')} />
          <HoursFields control={control} place={position} />
        </>
      )}
    </FormParts>
  );
}

function HoursFields({ control, place }: Props & { place: number }) {
  const { t } = useTranslation('offers');
  const language = useLanguage();
  const days = weekdays.map((day) => ({ id: day, name: formatDate(dateOn(day), language, { weekday: 'long' }) }));
  return (
    <FormParts
      control={control}
      name={`places.${place}.hours`}
      title={t('form.hours')}
      partTitle={(number) => t('form.hour', { number })}
      addLabel={t('form.addHours')}
      blank={{ days: [], opens: '09:00', closes: '12:00' }}
    >
      {(position) => (
        <>
          <FormCheckboxes
            control={control}
            name={`places.${place}.hours.${position}.days`}
            label={t('form.days')}
            isRequired
            options={days}
          />
          <div className="halves">
            <FormText
              control={control}
              name={`places.${place}.hours.${position}.opens`}
              label={t('form.opens')}
              type="time"
              isRequired
            />
            <FormText
              control={control}
              name={`places.${place}.hours.${position}.closes`}
              label={t('form.closes')}
              type="time"
              isRequired
            />
          </div>
        </>
      )}
    </FormParts>
  );
}
