import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { OrganisationDraft } from '../../api/gen/types.gen';
import { FormAddress } from '../../domain/form/FormAddress';
import { FormLocalizedText, FormSelect, FormText } from '../../domain/form/fields';
import { FormContactPoints } from '../../domain/form/FormContactPoints';
import { FormParts } from '../../domain/form/FormParts';
import { FormTerritory } from '../../domain/form/FormTerritories';
import { siteKinds, siteStatuses } from './organisationWords';

export function OrganisationSiteFields({ control }: { control: Control<OrganisationDraft> }) {
  const { t } = useTranslation(['organisations', 'common']);
  return (
    <FormParts
      control={control}
      name="sites"
      title={t('form.sites')}
      partTitle={(number) => t('form.site', { number })}
      addLabel={t('form.addSite')}
      blank={{ kind: 'OFFICE', status: 'OPEN', address: { lines: [''], country: 'DE' }, contactPoints: [] }}
    >
      {(position) => (
        <>
          <FormLocalizedText control={control} name={`sites.${position}.name`} label={t('form.siteName')} />
          <div className="halves">
            <FormText control={control} name={`sites.${position}.acronym`} label={t('form.acronym')} />
            <FormSelect
              control={control}
              name={`sites.${position}.kind`}
              label={t('form.siteKind')}
              isRequired
              options={siteKinds.map((id) => ({ id, name: t(`siteKind.${id}`) }))}
            />
            <FormSelect
              control={control}
              name={`sites.${position}.status`}
              label={t('form.siteStatus')}
              isRequired
              options={siteStatuses.map((id) => ({ id, name: t(`siteStatus.${id}`) }))}
            />
          </div>
          <FormAddress control={control} name={`sites.${position}.address`} />
          <FormTerritory
            control={control}
            name={`sites.${position}.address.territory`}
            label={t('common:form.territory')}
          />
          <FormContactPoints control={control} name={`sites.${position}.contactPoints`} />
        </>
      )}
    </FormParts>
  );
}
