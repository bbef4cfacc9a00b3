import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PartnerContactDraft, Visibility } from '../../api/gen/types.gen';
import { FormCheckbox, FormDate, FormLocalizedText, FormSelect, FormTags, FormText } from '../../domain/form/fields';
import { FormContactPoints } from '../../domain/form/FormContactPoints';
import { FormCountry } from '../../domain/form/FormCountry';
import { FormIncompleteLists } from '../../domain/form/FormIncompleteLists';
import { FormOwnNetwork } from '../../domain/form/FormOwnNetwork';
import { FormPeriod } from '../../domain/form/FormPeriod';
import { FormPersonalDataBasis } from '../../domain/form/FormPersonalDataBasis';
import { FormReference } from '../../domain/form/FormReference';
import { FormSources } from '../../domain/form/FormSources';
import { useTerms } from '../../domain/useTerms';
import { Panel, PlainPanel } from '../../ui/Card';
import { InteractionFields } from './InteractionFields';
import { categories, levels, lists, named, stages } from './partnerWords';
import type { PartnerLabels } from '../../domain/labels/usePartnerLabels';

type Props = { control: Control<PartnerContactDraft>; labels: PartnerLabels };

/** Who it is, what about, how the contact is kept up, and last what only coordinators read. */
export function PartnerFields({ control, labels }: Props) {
  const { t } = useTranslation(['partners', 'common']);
  const topics = useTerms('topics');
  return (
    <>
      <Panel title={t('form.who')}>
        <p className="small muted">{t('form.whoHint')}</p>
        <div className="halves">
          <FormReference control={control} name="person" label={labels.person} to="person" />
          <FormReference control={control} name="organisation" label={labels.organisation} to="organisation" />
          <FormSelect
            control={control}
            name="category"
            label={labels.category}
            isRequired
            options={named(categories, (code) => t(`category.${code}`))}
          />
          <FormSelect
            control={control}
            name="level"
            label={labels.level}
            options={named(levels, (code) => t(`common:level.${code}`))}
          />
          <FormCountry control={control} name="country" label={labels.country} />
        </div>
        <FormContactPoints
          control={control}
          name="contactPoints"
          isPersonal
          visibilityHint={t('form.contactPointsHint')}
        />
      </Panel>
      <Panel title={t('form.about')}>
        <FormLocalizedText control={control} name="subject" label={labels.subject} isMultiline />
        <FormTags control={control} name="topics" label={labels.topics} options={topics.options} />
        <FormPeriod control={control} name="period" />
      </Panel>
      <Panel title={t('form.care')}>
        <div className="halves">
          <FormReference
            control={control}
            name="keeper"
            label={labels.keeper}
            hint={t('form.keeperHint')}
            to="person"
          />
          <FormDate control={control} name="nextContactDue" label={labels.nextContactDue} />
          <FormSelect
            control={control}
            name="stage"
            label={labels.stage}
            isRequired
            options={named(stages, (code) => t(`stage.${code}`))}
          />
        </div>
        <FormCheckbox control={control} name="multiplier" label={labels.multiplier} />
        <FormCheckbox control={control} name="outdated" label={labels.outdated} />
      </Panel>
      <Panel title={t('form.internal')}>
        <InteractionFields control={control} title={labels.interactions} />
        <FormText control={control} name="notes" label={labels.notes} isMultiline />
      </Panel>
      <PlainPanel>
        <FormPersonalDataBasis control={control} name="basis" isRequired />
      </PlainPanel>
      <Panel title={t('form.record')}>
        <div className="halves">
          <FormOwnNetwork control={control} name="network" label={labels.network} />
          <VisibilityField control={control} label={labels.visibility} />
        </div>
        <FormSources control={control} name="sources" />
        <FormIncompleteLists control={control} name="incompleteLists" lists={named(lists, (list) => labels[list])} />
      </Panel>
    </>
  );
}

const offered = ['NETWORK', 'PRIVATE'] as const satisfies readonly Visibility[];

/** "Everybody" would promise what nobody gets: a contact is never shown outside its network. Only what was set by another program stays a choice. */
function VisibilityField({ control, label }: Pick<Props, 'control'> & { label: string }) {
  const { t } = useTranslation(['partners', 'common']);
  const current = useWatch({ control, name: 'visibility' });
  return (
    <FormSelect
      control={control}
      name="visibility"
      label={label}
      hint={t('form.visibilityHint')}
      isRequired
      options={named([...new Set<Visibility>([...offered, current])], (code) => t(`common:visibility.${code}`))}
    />
  );
}
