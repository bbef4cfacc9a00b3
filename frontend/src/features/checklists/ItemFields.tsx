import type { Control, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '../../api/gen/types.gen';
import { FormCheckbox, FormLocalizedText, FormText } from '../../domain/form/fields';
import { FormParts } from '../../domain/form/FormParts';
import { useLanguage } from '../../i18n/LanguageProvider';
import type { LocalizedText } from '../../lib/text';

type Items = { items: ChecklistItem[] };

type HasItems = FieldValues & { items?: { text: LocalizedText }[] };

type Props<Draft extends HasItems> = {
  control: Control<Draft>;
  title: string;
  /** Items of a list are done or not; those of a template only say what there is to do. */
  hasState: boolean;
};

/** What there is to do, in an order that can be changed. */
export function ItemFields<Draft extends HasItems>({ title, hasState, ...props }: Props<Draft>) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- lists and their templates both have `items` with a text
  const { control } = props as unknown as { control: Control<Items> };
  const { t } = useTranslation('checklists');
  const language = useLanguage();
  return (
    <FormParts
      control={control}
      name="items"
      title={title}
      partTitle={(number) => t('item', { number })}
      addLabel={t('addItem')}
      blank={{ text: { original: language, [language]: '' } }}
      isOrdered
    >
      {(position) => (
        <>
          <FormLocalizedText control={control} name={`items.${position}.text`} label={t('itemText')} isRequired />
          {hasState && (
            <>
              <FormCheckbox control={control} name={`items.${position}.done`} label={t('done')} />
              <FormText control={control} name={`items.${position}.note`} label={t('note')} isMultiline />
            </>
          )}
        </>
      )}
    </FormParts>
  );
}
