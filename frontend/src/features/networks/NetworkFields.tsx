import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { NetworkDraft } from '../../api/gen/types.gen';
import {
  FormCheckbox,
  FormCheckboxes,
  FormLocalizedText,
  FormSelect,
  FormTags,
  FormText,
} from '../../domain/form/fields';
import { FormGoals } from '../../domain/form/FormGoals';
import { FormLines } from '../../domain/form/FormLines';
import { FormStatedCounts } from '../../domain/form/FormStatedCounts';
import { FormTexts } from '../../domain/form/FormTexts';
import { useTerms } from '../../domain/useTerms';
import { Panel } from '../../ui/Card';
import { NetworkJoiningFields } from './NetworkJoiningFields';
import { NetworkPlaceFields } from './NetworkPlaceFields';
import { audiences, kinds, levels, statuses } from './networkWords';
import type { NetworkLabels } from '../../domain/labels/useNetworkLabels';

type Props = { control: Control<NetworkDraft>; labels: NetworkLabels };

const named = <Code extends string>(codes: readonly Code[], name: (code: Code) => string) =>
  codes.map((id) => ({ id, name: name(id) }));

/** What it is, what it wants, where it is, and last how the record is kept. */
export function NetworkFields({ control, labels }: Props) {
  const { t } = useTranslation(['networks', 'common']);
  const topics = useTerms('topics');
  const targetGroups = useTerms('target-groups');
  return (
    <>
      <Panel title={t('form.who')}>
        <FormLocalizedText control={control} name="name" label={labels.name} isRequired />
        <div className="halves">
          <FormText control={control} name="shortName" label={labels.shortName} />
          <FormSelect
            control={control}
            name="kind"
            label={labels.kind}
            isRequired
            options={named(kinds, (code) => t(`kind.${code}`))}
          />
          <FormSelect
            control={control}
            name="status"
            label={labels.status}
            isRequired
            options={named(statuses, (code) => t(`status.${code}`))}
          />
          <FormText control={control} name="programme" label={labels.programme} />
        </div>
        <FormCheckbox control={control} name="operatedHere" label={labels.operatedHere} />
        <FormLines control={control} name="alternateNames" label={labels.alternateNames} />
        <FormLocalizedText control={control} name="summary" label={labels.summary} isMultiline />
        <FormLocalizedText control={control} name="description" label={labels.description} isMultiline />
      </Panel>
      <Panel title={t('form.aims')}>
        <FormLocalizedText control={control} name="mission" label={labels.mission} isMultiline />
        <FormLocalizedText control={control} name="vision" label={labels.vision} isMultiline />
        <FormGoals control={control} name="goals" />
        <FormTexts control={control} name="principles" title={labels.principles} addLabel={t('form.addPrinciple')} />
        <FormTags control={control} name="focusTopics" label={labels.focusTopics} options={topics.options} />
        <FormTags control={control} name="targetGroups" label={labels.targetGroups} options={targetGroups.options} />
        <div className="halves">
          <FormCheckboxes
            control={control}
            name="audiences"
            label={labels.audiences}
            options={named(audiences, (code) => t(`common:audience.${code}`))}
          />
          <FormCheckboxes
            control={control}
            name="levels"
            label={labels.levels}
            options={named(levels, (code) => t(`common:level.${code}`))}
          />
        </div>
        <FormTexts
          control={control}
          name="memberCategories"
          title={labels.memberCategories}
          addLabel={t('form.addMemberCategory')}
        />
        <FormStatedCounts control={control} name="statedCounts" />
      </Panel>
      <NetworkJoiningFields control={control} labels={labels} />
      <NetworkPlaceFields control={control} labels={labels} />
    </>
  );
}
