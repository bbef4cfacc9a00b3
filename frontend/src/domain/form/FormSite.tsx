import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { getOrganisationOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { Reference } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { ComboBox } from '../../ui/ComboBox';
import { Select } from '../../ui/Select';
import { type FormFieldProps, useField } from './fields';
import { useReferenceSearch } from './references';

/** A site is found through the organisation it belongs to; one that was set before stays. */
export function FormSite<Draft extends FieldValues>(props: FormFieldProps<Draft, Reference | undefined>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { value, onChange, ...field } = useField<Draft, Reference | undefined>(props);
  const [organisation, setOrganisation] = useState<string>();
  const { found, search, isSearching } = useReferenceSearch('organisation');
  const options = getOrganisationOptions({ path: { id: organisation ?? '' } });
  const { data } = useQuery({ ...options, ...(organisation ? {} : { queryFn: skipToken }) });
  const sites = (data?.sites ?? []).flatMap(({ id, name, address }) =>
    id ? [{ id, name: plainText(name, language) || (address?.locality ?? plainText(data?.name, language)) }] : [],
  );
  const isListed = !value || sites.some(({ id }) => id === value.id);
  const known = isListed ? sites : [{ id: value.id, name: plainText(value.name, language) || '…' }, ...sites];
  const organisations = found.map(({ id, name }) => ({ id, name: plainText(name, language) || id }));
  const isChosenListed = !organisation || organisations.some(({ id }) => id === organisation);
  return (
    <div className="halves">
      <ComboBox
        label={t('form.siteOrganisation')}
        value={organisation}
        options={
          isChosenListed
            ? organisations
            : [{ id: organisation, name: plainText(data?.name, language) || '…' }, ...organisations]
        }
        onSearch={search}
        isSearching={isSearching}
        onChange={setOrganisation}
      />
      {known.length > 0 && (
        <Select
          {...field}
          label={props.label}
          hint={props.hint}
          value={value?.id}
          options={known}
          onChange={(id) => onChange(id === undefined ? undefined : { id })}
        />
      )}
    </div>
  );
}
