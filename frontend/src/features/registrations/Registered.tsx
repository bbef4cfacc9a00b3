import { FileDown, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadRegistrations, noteRegistrationPresence, printCertificate } from '../../api/gen/sdk.gen';
import type {
  MeetingView,
  RegistrationList,
  RegistrationQuestion,
  RegistrationState,
  RegistrationView,
} from '../../api/gen/types.gen';
import { PaperButton } from '../../domain/PaperButton';
import { useAttempt } from '../../domain/useAttempt';
import { useLanguage } from '../../i18n/LanguageProvider';
import { save } from '../../lib/download';
import { formatDateTime } from '../../lib/format';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Chip, type Tone } from '../../ui/Chip';
import { Facts } from '../../ui/Facts';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';
import { Switch } from '../../ui/Switch';
import { TakeBackDialog } from './TakeBackDialog';
import { useAnswerText } from './useAnswerText';

const tones: Readonly<Record<RegistrationState, Tone | undefined>> = {
  PLACE: 'ok',
  WAITING: 'warn',
  CANCELLED: undefined,
};

/** Spreadsheets know by it that letters with dots and accents are meant as they are; reading the answer as text takes it away. */
const byteOrderMark = '\uFEFF';

type Props = { meeting: MeetingView; registrations: RegistrationList };

/** Everybody who is or was registered, with their answers; who was there, and their certificates. */
export function Registered({ meeting, registrations }: Props) {
  const { t } = useTranslation('registrations');
  const attempt = useAttempt();
  const [takingBack, setTakingBack] = useState<RegistrationView>();
  const { items, questions } = registrations;
  const count = (state: RegistrationState) => items.filter((registration) => registration.state === state).length;

  async function download() {
    const answer = await attempt(() =>
      downloadRegistrations({ path: { id: meeting.id }, parseAs: 'text', throwOnError: true }),
    );
    if (answer) save(`${t('list.file')}.csv`, byteOrderMark + answer.data, 'text/csv');
  }

  return (
    <Panel title={t('list.registered')}>
      {items.length === 0 ? (
        <p className="muted">{t('list.nobody')}</p>
      ) : (
        <>
          <p>
            <b>{t('list.count.PLACE', { count: count('PLACE') })}</b> ·{' '}
            {t('list.count.WAITING', { count: count('WAITING') })} ·{' '}
            {t('list.count.CANCELLED', { count: count('CANCELLED') })}
          </p>
          <div className="no-print">
            <Button size="small" onPress={() => void download()}>
              <FileDown size={17} aria-hidden />
              {t('list.download')}
            </Button>
          </div>
          <Rows label={t('list.registered')}>
            {items.map((registration) => (
              <OneRegistered
                key={registration.id}
                meeting={meeting.id}
                registration={registration}
                questions={questions}
                onTakeBack={() => setTakingBack(registration)}
              />
            ))}
          </Rows>
        </>
      )}
      {takingBack && (
        <TakeBackDialog meeting={meeting.id} registration={takingBack} onClose={() => setTakingBack(undefined)} />
      )}
    </Panel>
  );
}

type OneProps = {
  meeting: string;
  registration: RegistrationView;
  questions: readonly RegistrationQuestion[];
  onTakeBack: () => void;
};

function OneRegistered({ meeting, registration, questions, onTakeBack }: OneProps) {
  const { t } = useTranslation('registrations');
  const language = useLanguage();
  const said = useAnswerText();
  const { name, email, state, answers, registeredAt } = registration;
  return (
    <Row
      end={
        <>
          <Chip tone={tones[state]}>{t(`state.${state}`)}</Chip>
          {state !== 'CANCELLED' && (
            <Button size="small" variant="quiet" aria-label={t('list.takeBackOf', { name })} onPress={onTakeBack}>
              <Undo2 size={16} className="mirrored" aria-hidden />
              {t('list.takeBack')}
            </Button>
          )}
        </>
      }
    >
      <bdi>
        <b>{name}</b>
      </bdi>
      <p className="small muted">
        {email && <bdi>{email}</bdi>} {formatDateTime(new Date(registeredAt), language)}
      </p>
      <Facts
        facts={questions.map((question) => {
          const answer = said(question, answers);
          return { name: plainText(question.text, language), value: answer && <span dir="auto">{answer}</span> };
        })}
      />
      {state === 'PLACE' && <Presence meeting={meeting} registration={registration} />}
    </Row>
  );
}

/** Of whoever takes part with a record it is noted in the room; of all others here. */
function Presence({ meeting, registration }: { meeting: string; registration: RegistrationView }) {
  const { t } = useTranslation('registrations');
  const attempt = useAttempt();
  const { id, name, participation, present } = registration;
  const path = { id: meeting, registrationId: id };
  return (
    <div className="row no-print">
      {participation === undefined ? (
        <Switch
          label={t('list.present', { name })}
          isSelected={present}
          onChange={(isThere) =>
            void attempt(() => noteRegistrationPresence({ path, body: { present: isThere }, throwOnError: true }))
          }
        />
      ) : (
        <span className="small muted">
          {present ? t('list.wasThere') : t('list.notedInRoom')}{' '}
          <Link href={paths.meetings.room(meeting)}>{t('list.toRoom')}</Link>
        </span>
      )}
      {present && (
        <PaperButton
          label={t('certificate')}
          fileName={t('certificate')}
          load={() => printCertificate({ path, throwOnError: true })}
        />
      )}
    </div>
  );
}
