import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/LanguageProvider';
import { languageName } from '../../lib/format';
import { fieldOf } from '../../lib/pointer';
import { useAgreementLabels } from '../labels/useAgreementLabels';
import { useChecklistLabels } from '../labels/useChecklistLabels';
import { useCommitteeLabels } from '../labels/useCommitteeLabels';
import { useConcernLabels } from '../labels/useConcernLabels';
import { useMeetingLabels, useSeriesLabels } from '../labels/useMeetingLabels';
import { useMembershipLabels } from '../labels/useMembershipLabels';
import { useMinutesLabels } from '../labels/useMinutesLabels';
import { useNetworkLabels } from '../labels/useNetworkLabels';
import { useNoticeLabels } from '../labels/useNoticeLabels';
import { useOfferLabels } from '../labels/useOfferLabels';
import { useOrganisationLabels } from '../labels/useOrganisationLabels';
import { usePartnerLabels } from '../labels/usePartnerLabels';
import { usePersonLabels } from '../labels/usePersonLabels';
import type { RecordKind } from './recordKinds';

type Labels = Readonly<Partial<Record<string, string>>>;

/** What the form of each kind calls its members: a change is told in the words in which it was made. */
function useLabels(kind: RecordKind | undefined): Labels {
  const meeting = useMeetingLabels();
  const checklist = useChecklistLabels();
  const agreement = useAgreementLabels();
  const known: Readonly<Partial<Record<RecordKind, Labels>>> = {
    ORGANISATION: useOrganisationLabels(),
    COUNSELLING_OFFER: useOfferLabels(),
    NETWORK: useNetworkLabels(),
    MEMBERSHIP: useMembershipLabels(),
    COMMITTEE: useCommitteeLabels(),
    MEETING: meeting,
    MEETING_SERIES: useSeriesLabels(),
    PERSON: usePersonLabels(),
    PARTNER_CONTACT: usePartnerLabels(),
    AGREEMENT: agreement,
    CHECKLIST: checklist,
    CHECKLIST_TEMPLATE: checklist,
    CONCERN: useConcernLabels(),
    NOTICE: useNoticeLabels(),
    MINUTES: useMinutesLabels(),
  };
  return (kind && known[kind]) ?? {};
}

const isLanguage = (step: string) => /^[a-z]{2,3}(-\w+)?$/.test(step);

/** Members by the words of the form, down to the language of a text: `/name/de` is "Name – Deutsch". */
export function useMemberNames(kind: RecordKind | undefined): (pointer: string) => string {
  const { t } = useTranslation('records');
  const language = useLanguage();
  const labels = useLabels(kind);
  const members: Labels = t('member', { returnObjects: true });
  const nameOf = (step: string) => members[step] ?? (isLanguage(step) ? languageName(step, language) : step);
  return (pointer) => {
    const [first = '', ...steps] = fieldOf(pointer).split('.');
    // What a reference points to has the name of the member that holds it.
    const further = steps.filter((step) => step !== 'id' && !/^\d+$/.test(step));
    return [labels[first] ?? nameOf(first), ...further.map(nameOf)].join(' – ');
  };
}
