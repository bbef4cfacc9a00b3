import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/gen/types.gen';
import { FormPartialDate, FormText } from './fields';
import { FormParts } from './FormParts';

type Sources = { sources: Source[] };

type Props<Draft extends FieldValues> = {
  control: Control<Draft>;
  name: FieldPathByValue<Draft, Source[] | undefined>;
};

/** Where each fact comes from, in the source's own words. */
export function FormSources<Draft extends FieldValues>(props: Props<Draft>) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `name` leads to sources, whatever lies around them
  const { control, name } = props as unknown as { control: Control<Sources>; name: 'sources' };
  const { t } = useTranslation();
  return (
    <FormParts
      control={control}
      name={name}
      title={t('form.sources')}
      partTitle={(number) => t('form.source', { number })}
      addLabel={t('form.addSource')}
      blank={{ document: '', quote: '' }}
    >
      {(position) => (
        <>
          <FormText
            control={control}
            name={`${name}.${position}.quote`}
            label={t('form.quote')}
            isRequired
            isMultiline
          />
          <div className="halves">
            <FormText control={control} name={`${name}.${position}.document`} label={t('form.document')} isRequired />
            <FormPartialDate control={control} name={`${name}.${position}.asOf`} label={t('form.asOf')} />
          </div>
        </>
      )}
    </FormParts>
  );
}
