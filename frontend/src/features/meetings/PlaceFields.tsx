import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Place } from '../../api/gen/types.gen';
import { FormLocalizedText, FormText } from '../../domain/form/fields';
import { FormAddress } from '../../domain/form/FormAddress';
import { FormCountry } from '../../domain/form/FormCountry';
import { FormSite } from '../../domain/form/FormSite';

type Places = { place?: Place };

type Props<Draft extends FieldValues> = { control: Control<Draft>; name: FieldPathByValue<Draft, Place | undefined> };

/** A place in words, a site of an organisation, an address, somewhere on the web: whatever is known. */
export function PlaceFields<Draft extends FieldValues>(props: Props<Draft>) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `name` leads to a place, whatever lies around it
  const { control, name } = props as unknown as { control: Control<Places>; name: 'place' };
  const { t } = useTranslation(['meetings', 'common']);
  return (
    <>
      <FormLocalizedText control={control} name={`${name}.name`} label={t('form.placeName')} />
      <FormSite control={control} name={`${name}.site`} label={t('form.site')} />
      <FormAddress control={control} name={`${name}.address`} />
      <div className="halves">
        <FormText control={control} name={`${name}.locality`} label={t('common:form.locality')} />
        <FormCountry control={control} name={`${name}.country`} label={t('common:form.country')} />
        <FormText control={control} name={`${name}.onlineUrl`} label={t('form.onlineUrl')} type="url" />
      </div>
    </>
  );
}
