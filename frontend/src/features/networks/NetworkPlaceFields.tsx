import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { NetworkDraft } from '../../api/gen/types.gen';
import { FormLocalizedText, FormSelect, FormText } from '../../domain/form/fields';
import { FormContactPoints } from '../../domain/form/FormContactPoints';
import { FormCountry } from '../../domain/form/FormCountry';
import { FormParts } from '../../domain/form/FormParts';
import { FormPeriod } from '../../domain/form/FormPeriod';
import { FormReference } from '../../domain/form/FormReference';
import { FormSources } from '../../domain/form/FormSources';
import { FormTerritory } from '../../domain/form/FormTerritories';
import { useVisibilityOptions } from '../../domain/form/useVisibilityOptions';
import { Panel } from '../../ui/Card';
import { linkKinds } from './networkWords';
import { OfficeField } from './OfficeField';
import type { NetworkLabels } from '../../domain/labels/useNetworkLabels';

type Props = { control: Control<NetworkDraft>; labels: NetworkLabels };

/** Where it is and since when, whom it is linked to, and how the record is kept. */
export function NetworkPlaceFields({ control, labels }: Props) {
  const { t } = useTranslation(['networks', 'common']);
  const visibilities = useVisibilityOptions();
  return (
    <>
      <Panel title={t('form.reach')}>
        <FormPeriod control={control} name="period" label={labels.period} />
        <div className="halves">
          <FormText control={control} name="foundedPlace.locality" label={labels.foundedPlace} />
          <FormCountry control={control} name="foundedPlace.country" label={t('form.foundedCountry')} />
          <FormTerritory control={control} name="territory" label={labels.territory} />
          <FormCountry control={control} name="country" label={labels.country} />
        </div>
        <FormReference
          control={control}
          name="organisation"
          label={labels.organisation}
          hint={t('form.organisationHint')}
          to="organisation"
        />
        <OfficeField control={control} label={labels.officeSite} />
        <FormContactPoints control={control} name="contactPoints" />
        <FormParts
          control={control}
          name="links"
          title={labels.links}
          partTitle={(number) => t('form.link', { number })}
          addLabel={t('form.addLink')}
          blank={{ network: { id: '' }, kind: 'LINKED' }}
        >
          {(position) => (
            <>
              <div className="halves">
                <FormSelect
                  control={control}
                  name={`links.${position}.kind`}
                  label={t('form.linkKind')}
                  isRequired
                  options={linkKinds.map((id) => ({ id, name: t(`link.${id}`) }))}
                />
                <FormReference
                  control={control}
                  name={`links.${position}.network`}
                  label={t('form.linkNetwork')}
                  isRequired
                  to="network"
                />
              </div>
              <FormLocalizedText
                control={control}
                name={`links.${position}.purpose`}
                label={t('form.linkPurpose')}
                isMultiline
              />
              <FormPeriod control={control} name={`links.${position}.period`} />
            </>
          )}
        </FormParts>
      </Panel>
      <Panel title={t('form.care')}>
        <div className="halves">
          <FormSelect control={control} name="visibility" label={labels.visibility} isRequired options={visibilities} />
          <FormText control={control} name="rights" label={labels.rights} />
        </div>
        <FormSources control={control} name="sources" />
      </Panel>
    </>
  );
}
