import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MeetingSeriesDraft } from '../../api/gen/types.gen';
import { FormCheckboxes, FormLocalizedText, FormNumber, FormSelect, FormTags } from '../../domain/form/fields';
import { FormGoals } from '../../domain/form/FormGoals';
import { FormIncompleteLists } from '../../domain/form/FormIncompleteLists';
import { FormOwnNetwork } from '../../domain/form/FormOwnNetwork';
import { FormPeriod } from '../../domain/form/FormPeriod';
import { FormReference } from '../../domain/form/FormReference';
import { FormSources } from '../../domain/form/FormSources';
import { FormTexts } from '../../domain/form/FormTexts';
import { useVisibilityOptions } from '../../domain/form/useVisibilityOptions';
import { useTerms } from '../../domain/useTerms';
import { Panel } from '../../ui/Card';
import {
  audienceLevels,
  audiences,
  invitees,
  kinds,
  levels,
  named,
  presenters,
  registrationScopes,
  seriesLists,
} from './meetingWords';
import { PlaceFields } from './PlaceFields';
import type { SeriesLabels } from '../../domain/labels/useMeetingLabels';

type Props = { control: Control<MeetingSeriesDraft>; labels: SeriesLabels };

export function SeriesFields({ control, labels }: Props) {
  const { t } = useTranslation(['meetings', 'common']);
  const topics = useTerms('topics');
  const visibilities = useVisibilityOptions();
  return (
    <>
      <Panel title={t('form.what')}>
        <FormLocalizedText control={control} name="title" label={labels.title} isRequired />
        <div className="halves">
          <FormSelect
            control={control}
            name="kind"
            label={labels.kind}
            isRequired
            options={named(kinds, (code) => t(`kind.${code}`))}
          />
          <FormNumber control={control} name="targetPerYear" label={labels.targetPerYear} />
          <FormReference control={control} name="committee" label={labels.committee} to="committee" />
          <FormReference control={control} name="hostNetwork" label={labels.hostNetwork} to="network" />
        </div>
        <FormLocalizedText control={control} name="description" label={labels.description} isMultiline />
        <FormPeriod control={control} name="period" />
      </Panel>
      <Panel title={t('form.where')}>
        <PlaceFields control={control} name="place" />
      </Panel>
      <Panel title={t('form.why')}>
        <FormTexts control={control} name="purposes" title={labels.purposes} addLabel={t('form.addPurpose')} />
        <FormGoals control={control} name="goals" />
        <FormTags control={control} name="focusTopics" label={labels.focusTopics} options={topics.options} />
        <FormSelect
          control={control}
          name="registrationScope"
          label={labels.registrationScope}
          options={named(registrationScopes, (code) => t(`registrationScope.${code}`))}
        />
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
          <FormCheckboxes
            control={control}
            name="audienceLevels"
            label={labels.audienceLevels}
            options={named(audienceLevels, (code) => t(`audienceLevel.${code}`))}
          />
          <FormCheckboxes
            control={control}
            name="presenters"
            label={labels.presenters}
            options={named(presenters, (code) => t(`presenter.${code}`))}
          />
        </div>
        <FormTags
          control={control}
          name="invitees"
          label={labels.invitees}
          options={named(invitees, (code) => t(`invitee.${code}`))}
        />
      </Panel>
      <Panel title={t('form.care')}>
        <div className="halves">
          <FormOwnNetwork control={control} name="network" label={labels.network} />
          <FormSelect control={control} name="visibility" label={labels.visibility} isRequired options={visibilities} />
        </div>
        <FormSources control={control} name="sources" />
        <FormIncompleteLists
          control={control}
          name="incompleteLists"
          lists={named(seriesLists, (list) => labels[list])}
        />
      </Panel>
    </>
  );
}
