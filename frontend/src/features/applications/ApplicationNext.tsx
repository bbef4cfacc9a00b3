import { Check, Eye, MessageCircleQuestionMark, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewApplication } from '../../api/gen/sdk.gen';
import type { ApplicationView } from '../../api/gen/types.gen';
import { useAttempt } from '../../domain/useAttempt';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { toast } from '../../ui/Toast';
import { AcceptForm } from './AcceptForm';
import type { ApplicationSearch } from './applicationsSearch';
import { isOpen } from './applicationWords';
import { DeclineForm } from './DeclineForm';
import { QuestionForm } from './QuestionForm';

type Props = {
  application: ApplicationView;
  search: ApplicationSearch;
  onSearch: (search: ApplicationSearch) => void;
};

const forms = { ask: QuestionForm, accept: AcceptForm, decline: DeclineForm };

/** What can be done with it now; nothing, once it is decided. */
export function ApplicationNext({ application, search, onSearch }: Props) {
  const { t } = useTranslation('applications');
  const attempt = useAttempt();
  const [isBeginning, setBeginning] = useState(false);
  const { id, status } = application;
  if (!isOpen(status)) return null;
  const close = () => onSearch({});
  if (search.step) {
    const Form = forms[search.step];
    return (
      <Panel title={t(`${search.step}Title`)}>
        <Form application={application} onClose={close} />
      </Panel>
    );
  }

  async function begin() {
    setBeginning(true);
    const answer = await attempt(() => reviewApplication({ path: { id }, body: {}, throwOnError: true }));
    setBeginning(false);
    if (answer) toast(t('reviewed'));
  }

  return (
    <Panel title={t('next')}>
      <p>{t(`nextHint.${status}`)}</p>
      <div className="row">
        {status === 'RECEIVED' && (
          <Button variant="primary" isPending={isBeginning} onPress={() => void begin()}>
            <Eye size={18} aria-hidden />
            {t('review')}
          </Button>
        )}
        <Button onPress={() => onSearch({ step: 'ask' })}>
          <MessageCircleQuestionMark size={18} aria-hidden />
          {t('ask')}
        </Button>
        <Button onPress={() => onSearch({ step: 'accept' })}>
          <Check size={18} aria-hidden />
          {t('accept')}
        </Button>
        <Button onPress={() => onSearch({ step: 'decline' })}>
          <X size={18} aria-hidden />
          {t('decline')}
        </Button>
      </div>
    </Panel>
  );
}
