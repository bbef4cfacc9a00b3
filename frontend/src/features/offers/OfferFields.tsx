import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AudienceKind, CounsellingOfferDraft } from '../../api/gen/types.gen';
import {
  FormCheckbox,
  FormCheckboxes,
  FormDate,
  FormLocalizedText,
  FormNumber,
  FormSelect,
  FormTags,
  FormText,
} from '../../domain/form/fields';
import { FormContactPoints } from '../../domain/form/FormContactPoints';
import { FormLines } from '../../domain/form/FormLines';
import { FormLanguages } from '../../domain/form/FormLanguages';
import { FormPeriod } from '../../domain/form/FormPeriod';
import { FormReference, FormReferences } from '../../domain/form/FormReference';
import { FormSources } from '../../domain/form/FormSources';
import { FormStatedCounts } from '../../domain/form/FormStatedCounts';
import { FormTerritories } from '../../domain/form/FormTerritories';
import { useOwnNetworkOptions } from '../../domain/form/useOwnNetworkOptions';
import { useVisibilityOptions } from '../../domain/form/useVisibilityOptions';
import { useTerms } from '../../domain/useTerms';
import { Panel } from '../../ui/Card';
import { OfferPlaceFields } from './OfferPlaceFields';
import { modes } from './offersSearch';
import type { OfferLabels } from '../../domain/labels/useOfferLabels';

const kinds = [
  'COUNSELLING',
  'COURSE',
  'TRAINING',
  'QUALIFICATION',
  'MENTORING',
  'GUIDE',
  'CLEARING',
  'ASSOCIATION_SUPPORT',
  'COMPETITION',
  'ENCOUNTER',
  'OTHER',
] as const;
const audienceScopes = ['OPEN_TO_ALL', 'MIGRANTS_ONLY', 'ORGANISATIONS'] as const;
const audienceKinds = [
  'NGO',
  'ASSOCIATION',
  'MSO',
  'INITIATIVE',
  'WELCOME_ASSOCIATION',
  'SUPPORT_STRUCTURE',
  'CARRIER',
  'AUTHORITY',
  'MUNICIPALITY',
  'MINISTRY',
  'SENATE_ADMINISTRATION',
  'FEDERAL_AGENCY',
  'GOVERNMENT',
  'CHAMBER',
  'COMPANY',
  'SME',
  'SCHOOL',
  'VOCATIONAL_SCHOOL_CENTRE',
  'RESEARCH_INSTITUTE',
  'IGO',
  'INGO',
  'NETWORK',
  'COMMUNITY',
  'CENTRE',
  'FOUNDATION',
  'OTHER',
] as const satisfies readonly AudienceKind[];
const accesses = ['WALK_IN', 'APPOINTMENT', 'REGISTRATION', 'REFERRAL'] as const;
const costs = ['FREE', 'REDUCED', 'PAID'] as const;
const statuses = ['PLANNED', 'ACTIVE', 'PAUSED', 'ENDED'] as const;
const publications = ['DRAFT', 'PUBLISHED'] as const;

type Props = { control: Control<CounsellingOfferDraft>; labels: OfferLabels };

/** In the order somebody would tell it: what, for whom, where and when, and last who may see it. */
export function OfferFields({ control, labels }: Props) {
  const { t } = useTranslation(['offers', 'common']);
  const topics = useTerms('topics');
  const targetGroups = useTerms('target-groups');
  const networks = useOwnNetworkOptions();
  const visibilities = useVisibilityOptions();
  const scope = useWatch({ control, name: 'audienceScope' });
  const keeper = useWatch({ control, name: 'networkId' });
  const named = <Code extends string>(codes: readonly Code[], name: (code: Code) => string) =>
    codes.map((id) => ({ id, name: name(id) }));
  const keepers =
    networks.some(({ id }) => id === keeper) || !keeper ? networks : [{ id: keeper, name: '…' }, ...networks];
  return (
    <>
      <Panel title={t('form.what')}>
        <FormLocalizedText control={control} name="name" label={labels.name} isRequired />
        <FormText control={control} name="acronym" label={labels.acronym} />
        <FormSelect
          control={control}
          name="kind"
          label={labels.kind}
          isRequired
          options={named(kinds, (code) => t(`kind.${code}`))}
        />
        <FormLocalizedText
          control={control}
          name="summary"
          label={labels.summary}
          hint={t('form.summaryHint')}
          isMultiline
        />
        <FormLocalizedText control={control} name="description" label={labels.description} isMultiline />
        <FormTags control={control} name="topics" label={labels.topics} options={topics.options} />
        <FormReferences
          control={control}
          name="providers"
          label={labels.providers}
          hint={t('form.providersHint')}
          to="organisation"
        />
        <FormReference control={control} name="providerNetwork" label={labels.providerNetwork} to="network" />
      </Panel>
      <Panel title={t('form.whom')}>
        <FormSelect
          control={control}
          name="audienceScope"
          label={labels.audienceScope}
          isRequired
          options={named(audienceScopes, (code) => t(`audienceScope.${code}`))}
        />
        {scope === 'ORGANISATIONS' && (
          <FormTags
            control={control}
            name="audienceKinds"
            label={labels.audienceKinds}
            options={named(audienceKinds, (code) => t(`audienceKind.${code}`))}
          />
        )}
        <FormTags control={control} name="targetGroups" label={labels.targetGroups} options={targetGroups.options} />
        <FormLanguages control={control} name="languages" label={labels.languages} />
        <FormCheckbox control={control} name="hardshipCases" label={labels.hardshipCases} />
      </Panel>
      <Panel title={t('form.where')}>
        <FormCheckboxes
          control={control}
          name="modes"
          label={labels.modes}
          options={named(modes, (code) => t(`mode.${code}`))}
        />
        <div className="halves">
          <FormSelect
            control={control}
            name="access"
            label={labels.access}
            options={named(accesses, (code) => t(`access.${code}`))}
          />
          <FormSelect
            control={control}
            name="cost"
            label={labels.cost}
            options={named(costs, (code) => t(`cost.${code}`))}
          />
          <FormNumber control={control} name="capacity" label={labels.capacity} />
          <FormNumber
            control={control}
            name="internalCapacity"
            label={labels.internalCapacity}
            hint={t('form.internalCapacityHint')}
          />
        </div>
        <FormLocalizedText control={control} name="costNote" label={labels.costNote} />
        <FormTerritories control={control} name="territories" label={labels.territories} />
        <OfferPlaceFields control={control} />
        <FormContactPoints control={control} name="contactPoints" />
      </Panel>
      <Panel title={t('form.check')}>
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
            name="status"
            label={labels.status}
            isRequired
            options={named(statuses, (code) => t(`status.${code}`))}
          />
          <FormSelect
            control={control}
            name="publication"
            label={labels.publication}
            isRequired
            options={named(publications, (code) => t(`publication.${code}`))}
          />
          <FormSelect control={control} name="visibility" label={labels.visibility} isRequired options={visibilities} />
          <FormDate control={control} name="verifiedOn" label={labels.verifiedOn} />
        </div>
        <FormPeriod control={control} name="period" />
      </Panel>
      <Panel title={t('form.sources')}>
        <FormLines control={control} name="tags" label={labels.tags} />
        <FormStatedCounts control={control} name="statedCounts" />
        <FormSources control={control} name="sources" />
      </Panel>
    </>
  );
}
