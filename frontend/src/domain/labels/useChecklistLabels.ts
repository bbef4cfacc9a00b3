import { useTranslation } from 'react-i18next';

/** What the forms of check lists and of their templates call each member of the draft. */
export function useChecklistLabels() {
  const { t } = useTranslation(['checklists', 'common']);
  return {
    network: t('common:form.network'),
    name: t('templateName'),
    membership: t('member'),
    occasion: t('occasionFilter'),
    items: t('items'),
  };
}
