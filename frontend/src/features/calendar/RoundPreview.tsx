import { useState } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { previewMeetingInvitations } from '../../api/gen/sdk.gen';
import type { MeetingInvitationPreview, MeetingInvitationRound } from '../../api/gen/types.gen';
import { sendable } from '../../domain/form/draft';
import { useAttempt } from '../../domain/useAttempt';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Row, Rows } from '../../ui/Rows';

type Props = { meeting: string; control: Control<MeetingInvitationRound> };

/** Who the chosen groups are, whom no letter reaches, and who has one already. */
export function RoundPreview({ meeting, control }: Props) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const attempt = useAttempt();
  const [committees, constituencies, roles, organisations, persons, addresses, words] = useWatch({
    control,
    name: ['committees', 'constituencies', 'roles', 'organisations', 'persons', 'addresses', 'language'],
  });
  const body = sendable<MeetingInvitationRound>({
    ...(committees && { committees }),
    ...(constituencies && { constituencies }),
    ...(roles && { roles }),
    ...(organisations && { organisations }),
    ...(persons && { persons }),
    ...(addresses && { addresses }),
    language: words,
  });
  const [isAsking, setAsking] = useState(false);
  const [preview, setPreview] = useState<{ of: string; items: MeetingInvitationPreview['items'] }>();
  const chosen = JSON.stringify(body);

  async function ask() {
    setAsking(true);
    const answer = await attempt(() => previewMeetingInvitations({ path: { id: meeting }, body, throwOnError: true }));
    setAsking(false);
    if (answer) setPreview({ of: chosen, items: answer.data.items });
  }

  return (
    <div className="stack-small">
      <div>
        <Button size="small" isPending={isAsking} onPress={() => void ask()}>
          {t('round.preview')}
        </Button>
      </div>
      {preview?.of === chosen && (
        <div role="status">
          {preview.items.length === 0 ? (
            <p className="muted">{t('round.previewNobody')}</p>
          ) : (
            <Rows label={t('round.previewTitle')}>
              {preview.items.map((item, position) => (
                <Row
                  // Two may be called alike.
                  key={`${position}:${item.name}`}
                  end={
                    <>
                      {item.invitedAlready && <Chip>{t('round.already')}</Chip>}
                      {!item.hasAddress && <Chip tone="warn">{t('round.withoutAddress')}</Chip>}
                    </>
                  }
                >
                  <bdi>{item.name}</bdi>
                  {item.organisation && <bdi>, {plainText(item.organisation.name, language)}</bdi>}
                </Row>
              ))}
            </Rows>
          )}
        </div>
      )}
    </div>
  );
}
