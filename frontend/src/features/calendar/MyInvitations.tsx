import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listMyInvitationsOptions } from '../../api/gen/@tanstack/react-query.gen';
import { replyToMyInvitation } from '../../api/gen/sdk.gen';
import type { InvitationReplyPage } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { MeetingWhen } from '../../domain/meetings/MeetingWhen';
import { QueryView } from '../../domain/QueryView';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Row, Rows } from '../../ui/Rows';
import { CardListSkeleton } from '../../ui/Skeleton';
import { ReplyForm } from './ReplyForm';
import { WhenAndWhere } from './WhenAndWhere';

export function MyInvitations() {
  const { t } = useTranslation('calendar');
  const query = useQuery(listMyInvitationsOptions());
  return (
    <div className="stack">
      <Panel title={t('mine.invitations')}>
        <QueryView query={query} skeleton={<CardListSkeleton count={2} />}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="muted">{t('mine.none')}</p>
            ) : (
              <Rows label={t('mine.invitations')}>
                {items.map((page) => (
                  <MyInvitation key={page.id} page={page} />
                ))}
              </Rows>
            )
          }
        </QueryView>
      </Panel>
    </div>
  );
}

function MyInvitation({ page }: { page: InvitationReplyPage }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  return (
    <Row
      end={
        <>
          <Chip tone={page.answer === 'YES' ? 'ok' : undefined}>
            {page.answer ? t(`reply.answered.${page.answer}`) : t('invitees.open')}
          </Chip>
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-label={t('mine.replyTo', { title: plainText(page.title, language) })}
            onPress={() => setOpen(!isOpen)}
          >
            {t('mine.reply')}
          </Button>
        </>
      }
    >
      <b>
        <Localized text={page.title} />
      </b>
      <p className="small muted">
        <MeetingWhen meeting={page} />
      </p>
      {isOpen && (
        <div className="stack">
          <WhenAndWhere page={page} />
          <ReplyForm
            page={page}
            title={t('reply.question')}
            send={async (body) => {
              await replyToMyInvitation({ path: { invitationId: page.id }, body, throwOnError: true });
              setOpen(false);
              await queryClient.invalidateQueries();
            }}
          />
        </div>
      )}
    </Row>
  );
}
