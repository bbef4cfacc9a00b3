import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ContactPoint } from '../../api/gen/types.gen';
import { Disclosure } from '../../ui/Disclosure';
import { FormSelect, FormText } from './fields';
import { FormParts } from './FormParts';
import { FormPersonalDataBasis } from './FormPersonalDataBasis';
import { useVisibilityOptions } from './useVisibilityOptions';

type Points = { points: ContactPoint[] };

type Props<Draft extends FieldValues> = {
  control: Control<Draft>;
  name: FieldPathByValue<Draft, ContactPoint[] | undefined>;
  /** Those of a person begin within the network, and each may say for itself why it is held. */
  isPersonal?: boolean;
  /** Who really sees them, where the record itself is kept from the public. */
  visibilityHint?: string;
};

const contactKinds = ['PHONE', 'EMAIL', 'WEB', 'FAX', 'FORM'] as const satisfies readonly ContactPoint['kind'][];

/** Telephone, mail, website …: each says for itself who may see it. Serves every list of contact points, also those of a site. */
export function FormContactPoints<Draft extends FieldValues>({
  isPersonal = false,
  visibilityHint,
  ...props
}: Props<Draft>) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `name` leads to contact points, whatever lies around them
  const { control, name } = props as unknown as { control: Control<Points>; name: 'points' };
  const { t } = useTranslation();
  const visibilities = useVisibilityOptions();
  return (
    <FormParts
      control={control}
      name={name}
      title={t('form.contactPoints')}
      partTitle={(number) => t('form.contactPoint', { number })}
      addLabel={t('form.addContactPoint')}
      blank={{ kind: 'PHONE', value: '', visibility: isPersonal ? 'NETWORK' : 'PUBLIC' }}
    >
      {(position) => (
        <>
          <div className="halves">
            <FormSelect
              control={control}
              name={`${name}.${position}.kind`}
              label={t('form.kind')}
              isRequired
              options={contactKinds.map((kind) => ({ id: kind, name: t(`contactKind.${kind}`) }))}
            />
            <FormText control={control} name={`${name}.${position}.value`} label={t('form.value')} isRequired />
            <FormSelect
              control={control}
              name={`${name}.${position}.visibility`}
              label={t('form.visibility')}
              {...(isPersonal && { hint: visibilityHint ?? t('form.contactConsent') })}
              isRequired
              options={visibilities}
            />
          </div>
          {isPersonal && (
            <Disclosure title={t('form.contactBasis')}>
              <div style={{ paddingBlockStart: 12 }}>
                <FormPersonalDataBasis control={control} name={`${name}.${position}.basis`} />
              </div>
            </Disclosure>
          )}
        </>
      )}
    </FormParts>
  );
}
