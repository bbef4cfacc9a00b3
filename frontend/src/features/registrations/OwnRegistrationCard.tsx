import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  OwnRegistration,
  RegistrationAnswer,
  RegistrationQuestion,
  RegistrationState,
} from '../../api/gen/types.gen';
import { SendingDialog } from '../../domain/form/SendingDialog';
import { MeetingWhen, MeetingZone } from '../../domain/meetings/MeetingWhen';
import { PaperButton } from '../../domain/PaperButton';
import { useAttempt } from '../../domain/useAttempt';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Chip, Note, type Tone } from '../../ui/Chip';
import { Facts } from '../../ui/Facts';
import { ButtonLink, Link } from '../../ui/Link';
import { toast } from '../../ui/Toast';
import { useAnswerText } from './useAnswerText';

const tones: Readonly<Record<RegistrationState, Tone | undefined>> = {
  PLACE: 'ok',
  WAITING: 'warn',
  CANCELLED: undefined,
};

type Props = {
  page: OwnRegistration;
  /** Says on this device, too, what has become of it. */
  cancel: () => Promise<unknown>;
  printCertificate: () => Promise<{ data: Blob | File }>;
};

/** One's own registration: how it stands, what was answered, and the ways to cancel it and to print the certificate. */
export function OwnRegistrationCard({ page, cancel, printCertificate }: Props) {
  const { t } = useTranslation(['registrations', 'meetings']);
  const [isAsking, setAsking] = useState(false);
  const { state, meeting, onlineUrl, calledOff, name, email, cancellable, certified } = page;
  return (
    <Panel title={t('own.title')}>
      {calledOff && <Note tone="bad">{t('own.calledOff')}</Note>}
      <p className="row">
        <Chip tone={tones[state]}>{t(`state.${state}`)}</Chip>
        <span>{t(`own.explained.${state}`)}</span>
      </p>
      <Facts
        facts={[
          {
            name: t('meetings:when'),
            value: (
              <>
                <MeetingWhen meeting={page} isLong /> <MeetingZone meeting={page} />
              </>
            ),
          },
          {
            name: t('meetings:online'),
            value: onlineUrl && (
              <Link href={onlineUrl} target="_blank" rel="noreferrer">
                <bdi>{onlineUrl}</bdi>
              </Link>
            ),
          },
          { name: t('register.name'), value: <bdi>{name}</bdi> },
          { name: t('register.email'), value: email && <bdi>{email}</bdi> },
        ]}
      />
      <Answers questions={page.questions} answers={page.answers} />
      <div className="row no-print">
        <ButtonLink size="small" href={paths.meetings.page(meeting)}>
          {t('back')}
        </ButtonLink>
        {certified && <PaperButton label={t('certificate')} fileName={t('certificate')} load={printCertificate} />}
        {cancellable && (
          <Button size="small" variant="danger" onPress={() => setAsking(true)}>
            {t('own.cancel')}
          </Button>
        )}
      </div>
      {isAsking && <CancelDialog cancel={cancel} onClose={() => setAsking(false)} />}
    </Panel>
  );
}

type AnswersProps = { questions: readonly RegistrationQuestion[]; answers: readonly RegistrationAnswer[] };

function Answers({ questions, answers }: AnswersProps) {
  const language = useLanguage();
  const said = useAnswerText();
  const facts = questions.map((question) => ({
    name: plainText(question.text, language),
    value: said(question, answers),
  }));
  return <Facts facts={facts} />;
}

/** Asked before, for the place may go to somebody else at once. */
function CancelDialog({ cancel, onClose }: { cancel: () => Promise<unknown>; onClose: () => void }) {
  const { t } = useTranslation('registrations');
  const attempt = useAttempt();
  const [isSending, setSending] = useState(false);

  async function confirm() {
    setSending(true);
    const isDone = await attempt(async () => {
      await cancel();
      return true;
    });
    setSending(false);
    onClose();
    if (isDone) toast(t('own.cancelled'));
  }

  return (
    <SendingDialog
      title={t('own.cancelTitle')}
      submit={t('own.cancel')}
      variant="danger"
      isSending={isSending}
      error={undefined}
      onSubmit={() => void confirm()}
      onClose={onClose}
    >
      <p>{t('own.cancelText')}</p>
    </SendingDialog>
  );
}
