import { useAccess } from '../../auth/useAccess';
import { type FormFieldProps, useField } from '../../domain/form/fields';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import type { Reference } from '../../api/gen/types.gen';
import { Select } from '../../ui/Select';
import type { RightDraft } from './rightWords';

/** One of the networks in which this person gives rights. */
export function GivenNetwork(props: FormFieldProps<RightDraft, Reference | undefined>) {
  const { coordinated, isAdministrator } = useAccess();
  const { value, onChange, ...field } = useField(props);
  const { options } = useNetworkChoice(coordinated);
  return (
    <Select
      {...field}
      label={props.label}
      isRequired
      value={value?.id}
      options={options.filter(({ id }) => isAdministrator || coordinated.includes(id))}
      onChange={(id) => onChange(id === undefined ? undefined : { id })}
    />
  );
}
