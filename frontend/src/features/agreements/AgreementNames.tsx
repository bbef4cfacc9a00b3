import { useTranslation } from 'react-i18next';
import type { AgreementSummary } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { Chip, type Tone } from '../../ui/Chip';

const tones: Readonly<Record<AgreementSummary['status'], Tone | undefined>> = {
  IN_FORCE: 'ok',
  DRAFT: 'warn',
  SUPERSEDED: undefined,
  ENDED: undefined,
};

export function StatusChip({ agreement: { status } }: { agreement: Pick<AgreementSummary, 'status'> }) {
  const { t } = useTranslation('agreements');
  return <Chip tone={tones[status]}>{t(`status.${status}`)}</Chip>;
}

/** What kind it is; one that fits none of the list says it in its own words. */
export function KindName({ agreement }: { agreement: Pick<AgreementSummary, 'kind' | 'kindName'> }) {
  const { t } = useTranslation('agreements');
  return agreement.kindName ? <Localized text={agreement.kindName} /> : t(`kind.${agreement.kind}`);
}
