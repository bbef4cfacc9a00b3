import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { OrganisationDraft } from '../../api/gen/types.gen';
import { FormCheckbox, FormLocalizedText, FormSelect, FormText } from '../../domain/form/fields';
import { FormParts } from '../../domain/form/FormParts';
import { FormSources } from '../../domain/form/FormSources';
import { useOwnNetworkOptions } from '../../domain/form/useOwnNetworkOptions';
import { useVisibilityOptions } from '../../domain/form/useVisibilityOptions';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { Panel } from '../../ui/Card';
import type { OrganisationLabels } from '../../domain/labels/useOrganisationLabels';

type Props = { control: Control<OrganisationDraft>; labels: OrganisationLabels; mayVerify: boolean };

/** Who keeps the record, who may see it, and where its facts come from. */
export function OrganisationCareFields({ control, labels, mayVerify }: Props) {
  const { t } = useTranslation(['organisations', 'common']);
  const own = useOwnNetworkOptions();
  const keeper = useWatch({ control, name: 'networkId' });
  const names = useNetworkChoice();
  const keepers =
    !keeper || own.some(({ id }) => id === keeper) ? own : [{ id: keeper, name: names.name(keeper) }, ...own];
  return (
    <Panel title={t('form.care')}>
      <div className="halves">
        <FormSelect
          control={control}
          name="networkId"
          label={labels.networkId}
          hint={t('common:form.networkHint')}
          isRequired
          options={keepers}
        />
        <FormSelect
          control={control}
          name="visibility"
          label={labels.visibility}
          isRequired
          options={useVisibilityOptions()}
        />
      </div>
      {mayVerify && <FormCheckbox control={control} name="verified" label={labels.verified} />}
      <FormText control={control} name="internalNote" label={labels.internalNote} isMultiline />
      <FormLocalizedText control={control} name="logo.alternativeText" label={labels.logo} />
      <div className="halves">
        <FormText control={control} name="logo.url" label={t('form.logoUrl')} type="url" />
        <FormText control={control} name="rights" label={labels.rights} />
      </div>
      <FormParts
        control={control}
        name="identifiers"
        title={labels.identifiers}
        partTitle={(number) => t('form.identifier', { number })}
        addLabel={t('form.addIdentifier')}
        blank={{ scheme: '', value: '' }}
      >
        {(position) => (
          <div className="halves">
            <FormText
              control={control}
              name={`identifiers.${position}.scheme`}
              label={t('form.scheme')}
              hint={t('form.schemeHint')}
              isRequired
            />
            <FormText
              control={control}
              name={`identifiers.${position}.value`}
              label={t('form.identifierValue')}
              isRequired
            />
          </div>
        )}
      </FormParts>
      <FormSources control={control} name="sources" />
    </Panel>
  );
}
