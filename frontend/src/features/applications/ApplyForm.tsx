import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { createApplication } from '../../api/gen/sdk.gen';
import type { ApplicationForm, NetworkView } from '../../api/gen/types.gen';
import type { ApiProblem } from '../../api/problem';
import { SendingForm } from '../../domain/form/SendingForm';
import { useLanguage } from '../../i18n/LanguageProvider';
import { ButtonLink } from '../../ui/Link';
import { paths } from '../../lib/paths';
import { ApplyFields } from './ApplyFields';
import { useApplyLabels } from './useApplyLabels';

/** The edition of the words people agree to in this form: other words are another edition. */
const consentEdition = '2026-11';

type Props = { network: NetworkView; onSent: () => void };

export function ApplyForm({ network, onSent }: Props) {
  const { t } = useTranslation(['applications', 'common']);
  const language = useLanguage();
  const labels = useApplyLabels();
  const initial: ApplicationForm = {
    network: { id: network.id },
    applicant: 'ORGANISATION',
    organisation: { name: { original: language, [language]: '' }, kind: 'ASSOCIATION', country: 'DE' },
    contact: { givenName: '', familyName: '', email: '' },
    reason: '',
    language,
    consentVersion: consentEdition,
  };

  function explain({ slug }: ApiProblem, form: UseFormReturn<ApplicationForm>) {
    if (slug === 'looks-automated') {
      form.setValue('nickname', '');
      return t('form.automated');
    }
    return slug === 'network-takes-no-applications' ? `${t('form.closed')} ${t('form.closedHint')}` : undefined;
  }

  return (
    <SendingForm<ApplicationForm>
      draftKey={`application:${network.id}`}
      name={t('form.title')}
      initial={initial}
      labels={labels}
      send={(draft, headers) => createApplication({ body: whole(draft), headers, throwOnError: true })}
      explain={explain}
      onSent={onSent}
      submit={t('form.submit')}
      cancel={<ButtonLink href={paths.networks.page(network.id)}>{t('common:action.cancel')}</ButtonLink>}
    >
      {(control) => <ApplyFields control={control} network={network} labels={labels} />}
    </SendingForm>
  );
}

/** What was typed of an organisation stays in the form when somebody applies for themselves, but is not sent. */
function whole({ organisation, ...draft }: ApplicationForm): ApplicationForm {
  return draft.applicant === 'ORGANISATION' && organisation ? { ...draft, organisation } : draft;
}
