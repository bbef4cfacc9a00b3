import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ConcernDraft, Visibility } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { FormLocalizedText, FormSelect, FormTags } from '../../domain/form/fields';
import { FormTerritory } from '../../domain/form/FormTerritories';
import { useTerms } from '../../domain/useTerms';
import { Panel } from '../../ui/Card';
import { CommitteeField } from './CommitteeField';
import { concernKinds } from './concernsSearch';
import type { ConcernLabels } from '../../domain/labels/useConcernLabels';

const visibilities = ['NETWORK', 'COMMITTEE', 'PRIVATE', 'PUBLIC'] as const satisfies readonly Visibility[];

type Props = { control: Control<ConcernDraft>; network: string; before: Visibility | undefined; labels: ConcernLabels };

/** A title and a sentence are enough; what else is asked helps those who decide. */
export function ConcernFields({ control, network, before, labels }: Props) {
  const { t } = useTranslation(['concerns', 'common']);
  const topics = useTerms('topics');
  const targetGroups = useTerms('target-groups');
  const access = useAccess();
  const committee = useWatch({ control, name: 'committee' });
  const mayPublish = access.coordinates(network) || access.leads(committee?.id) || before === 'PUBLIC';
  return (
    <>
      <Panel title={t('form.what')}>
        <FormSelect
          control={control}
          name="kind"
          label={labels.kind}
          isRequired
          options={concernKinds.map((id) => ({ id, name: t(`common:concerns.kind.${id}`) }))}
        />
        <FormLocalizedText control={control} name="title" label={labels.title} isRequired />
        <FormLocalizedText
          control={control}
          name="text"
          label={labels.text}
          hint={t('form.textHint')}
          isRequired
          isMultiline
        />
        <FormLocalizedText control={control} name="supportRequired" label={labels.supportRequired} isMultiline />
      </Panel>
      <Panel title={t('form.whom')}>
        <CommitteeField control={control} network={network} label={labels.committee} />
        <FormTags control={control} name="topics" label={labels.topics} options={topics.options} />
        <FormTags control={control} name="targetGroups" label={labels.targetGroups} options={targetGroups.options} />
        <FormTerritory control={control} name="territory" label={labels.territory} />
        <FormSelect
          control={control}
          name="visibility"
          label={labels.visibility}
          isRequired
          options={visibilities
            .filter((id) => (id !== 'COMMITTEE' || committee !== undefined) && (id !== 'PUBLIC' || mayPublish))
            .map((id) => ({ id, name: t(`common:visibility.${id}`) }))}
        />
      </Panel>
    </>
  );
}
