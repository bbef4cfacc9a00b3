import { useTranslation } from 'react-i18next';

/** What the form calls its fields: for the fields, and for the summary of what is missing. */
export function useApplyLabels() {
  const { t } = useTranslation('applications');
  return {
    applicant: t('form.applicant'),
    'organisation.name': t('form.name'),
    'organisation.shortName': t('form.shortName'),
    'organisation.legalForm': t('form.legalForm'),
    'organisation.kind': t('form.kind'),
    'organisation.country': t('form.country'),
    'organisation.migrantLed': t('form.migrantLed'),
    'organisation.description': t('form.description'),
    'organisation.fieldsOfWork': t('form.fieldsOfWork'),
    'organisation.territories': t('form.territories'),
    organisation: t('form.organisation'),
    'contact.givenName': t('form.givenName'),
    'contact.familyName': t('form.familyName'),
    'contact.function': t('form.function'),
    'contact.email': t('form.email'),
    'contact.phone': t('form.phone'),
    contact: t('form.contact'),
    constituency: t('form.constituency'),
    reason: t('form.reason'),
    language: t('form.language'),
    consent: t('form.consentTitle'),
  };
}

export type ApplyLabels = ReturnType<typeof useApplyLabels>;
