import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../api/client';
import { replaceCommittee } from '../../api/gen/sdk.gen';
import type { CommitteeStage, CommitteeView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { useAttempt } from '../../domain/useAttempt';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate } from '../../lib/partialDate';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Row, Rows } from '../../ui/Rows';
import { toast } from '../../ui/Toast';
import { LifecycleChip } from './LifecycleChip';
import { StageDialog } from './StageDialog';
import { stageDraft } from './stageDraft';
import { stepsFrom } from './committeeWords';

/** What it was and is, since when, and the steps it can take. Who leads it does all of them but dissolve it. */
export function CommitteeStages({ committee }: { committee: CommitteeView }) {
  const { t } = useTranslation('committees');
  const language = useLanguage();
  const attempt = useAttempt();
  const { coordinates, leads } = useAccess();
  const [isOpen, setOpen] = useState(false);
  const { id, lifecycle, lifecycleSince, earlierStages } = committee;
  const mayDissolve = coordinates(committee.network.id);
  const mayStep = mayDissolve || leads(id);
  const steps = stepsFrom[lifecycle].filter((step) => mayDissolve || step !== 'DISSOLVED');
  const before = earlierStages.at(-1);
  const mayUndo = mayStep && (mayDissolve || lifecycle !== 'DISSOLVED');
  const now: CommitteeStage = { lifecycle, ...(lifecycleSince !== undefined && { since: lifecycleSince }) };
  if (!before && lifecycleSince === undefined && !mayStep) return null;

  async function undo(stage: CommitteeStage) {
    const body = stageDraft(committee, stage.lifecycle, stage.since);
    const path = { id };
    const answer = await attempt(() => replaceCommittee({ path, headers: ifMatch(committee), body, throwOnError: true }));
    if (answer) toast(t('stepUndone'));
  }

  return (
    <Panel title={t('stages')}>
      <Rows label={t('stages')}>
        {[...earlierStages, now].map((stage, position) => (
          // oxlint-disable-next-line react/no-array-index-key -- a committee can be the same twice, and stages only come and go at the end
          <Row key={position} end={stage.since !== undefined && formatPartialDate(stage.since, language)}>
            <LifecycleChip lifecycle={stage.lifecycle} />
          </Row>
        ))}
      </Rows>
      {mayStep && (
        <p className="row no-print">
          {steps.length > 0 && (
            <Button size="small" onPress={() => setOpen(true)}>
              {t('step')}
            </Button>
          )}
          {before && mayUndo && (
            <Button size="small" onPress={() => void undo(before)}>
              <RotateCcw size={16} aria-hidden />
              {t('stepUndo')}
            </Button>
          )}
        </p>
      )}
      {isOpen && <StageDialog committee={committee} steps={steps} onClose={() => setOpen(false)} />}
    </Panel>
  );
}
