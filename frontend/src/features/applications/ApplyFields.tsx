import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ApplicationForm, NetworkView } from '../../api/gen/types.gen';
import { FormSelect, FormText } from '../../domain/form/fields';
import { useLanguage, useLanguages } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Panel } from '../../ui/Card';
import { applicants, named } from './applicationWords';
import { ApplyConsent } from './ApplyConsent';
import { ApplyOrganisationFields } from './ApplyOrganisationFields';
import { HoneypotField } from './HoneypotField';
import type { ApplyLabels } from './useApplyLabels';

type Props = { control: Control<ApplicationForm>; network: NetworkView; labels: ApplyLabels };

/** Who applies, how to reach them, why, and that they agree. */
export function ApplyFields({ control, network, labels }: Props) {
  const { t } = useTranslation('applications');
  const language = useLanguage();
  const screens = useLanguages();
  const applicant = useWatch({ control, name: 'applicant' });
  const isPerson = applicant === 'PERSON';
  const sides = network.constituencies.filter(({ persons }) => !isPerson || persons === true);
  return (
    <>
      <Panel title={t('form.who')}>
        <FormSelect
          control={control}
          name="applicant"
          label={labels.applicant}
          isRequired
          options={named(applicants, (kind) => t(`form.applicantKind.${kind}`))}
        />
      </Panel>
      {!isPerson && <ApplyOrganisationFields control={control} labels={labels} />}
      <Panel title={t('form.contact')}>
        <p className="muted">{t('form.contactHint')}</p>
        <div className="halves">
          <FormText
            control={control}
            name="contact.givenName"
            label={labels['contact.givenName']}
            autoComplete="given-name"
            isRequired
          />
          <FormText
            control={control}
            name="contact.familyName"
            label={labels['contact.familyName']}
            autoComplete="family-name"
            isRequired
          />
          <FormText
            control={control}
            name="contact.email"
            label={labels['contact.email']}
            hint={t('form.emailHint')}
            type="email"
            autoComplete="email"
            isRequired
          />
          <FormText
            control={control}
            name="contact.phone"
            label={labels['contact.phone']}
            type="tel"
            autoComplete="tel"
          />
          {!isPerson && (
            <FormText
              control={control}
              name="contact.function"
              label={labels['contact.function']}
              hint={t('form.functionHint')}
              autoComplete="organization-title"
            />
          )}
        </div>
      </Panel>
      <Panel title={t('form.why')}>
        {sides.length > 0 && (
          <FormSelect
            control={control}
            name="constituency"
            label={labels.constituency}
            hint={t('form.constituencyHint')}
            options={sides.map(({ key, name }) => ({ id: key, name: plainText(name, language) }))}
          />
        )}
        <FormText control={control} name="reason" label={labels.reason} isRequired isMultiline />
        <FormSelect
          control={control}
          name="language"
          label={labels.language}
          isRequired
          options={screens.map(({ code, name }) => ({ id: code, name, lang: code }))}
        />
      </Panel>
      <ApplyConsent control={control} network={network} />
      <HoneypotField control={control} />
    </>
  );
}
