import { ThumbsUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { supportConcern, withdrawConcernSupport } from '../../api/gen/sdk.gen';
import type { ConcernView } from '../../api/gen/types.gen';
import { useAttempt } from '../../domain/useAttempt';
import { ToggleButton } from '../../ui/ToggleButton';

/** One press stands behind the concern, the next takes that back. */
export function ConcernSupport({ concern: { id, supported } }: { concern: ConcernView }) {
  const { t } = useTranslation('concerns');
  const attempt = useAttempt();

  async function change(isOn: boolean) {
    const asked = { path: { id }, throwOnError: true } as const;
    await attempt<unknown>(() => (isOn ? supportConcern(asked) : withdrawConcernSupport(asked)));
  }

  return (
    <div className="row no-print">
      <ToggleButton isSelected={supported} onChange={(isOn) => void change(isOn)}>
        <ThumbsUp size={18} aria-hidden />
        {t(supported ? 'supported' : 'support')}
      </ToggleButton>
    </div>
  );
}
