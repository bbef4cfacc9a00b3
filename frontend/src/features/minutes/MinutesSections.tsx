import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listMinutesCommentsOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { MinutesCommentView, MinutesSection, MinutesView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { Localized, OnlyIn } from '../../domain/Localized';
import { Markdown } from '../../domain/Markdown';
import { PlainPanel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { CommentForm } from './CommentForm';
import { Comments } from './Comments';

type Props = { minutes: MinutesView; mayWrite: boolean };

/** What they say, each section with what was said to it. */
export function MinutesSections({ minutes, mayWrite }: Props) {
  const { t } = useTranslation('minutes');
  const { isSignedIn, isMemberOf, leads } = useAccess();
  const { id, network, committee, sections, status } = minutes;
  const mayTalk = isMemberOf(network.id) || leads(committee?.id);
  const { data } = useQuery({
    ...listMinutesCommentsOptions({ path: { id } }),
    enabled: isSignedIn && status !== 'DRAFT',
    retry: false,
  });
  const comments = data?.items ?? [];
  const known = new Set(sections.map((section) => section.id));
  const aboutAll = comments.filter(({ section }) => section === undefined || !known.has(section));
  const takesComments = mayTalk && status === 'CIRCULATED';
  return (
    <>
      {sections.length === 0 && <p className="muted">{t('empty')}</p>}
      {sections.map((section) => (
        <PlainPanel key={section.id}>
          <Section section={section} />
          <Talk
            minutes={minutes}
            section={section}
            comments={comments.filter((comment) => comment.section === section.id)}
            mayAnswer={mayWrite}
            takesComments={takesComments}
          />
        </PlainPanel>
      ))}
      {(takesComments || aboutAll.length > 0) && (
        <PlainPanel>
          <h2>{t('aboutAll')}</h2>
          <Talk minutes={minutes} comments={aboutAll} mayAnswer={mayWrite} takesComments={takesComments} />
        </PlainPanel>
      )}
    </>
  );
}

function Section({ section: { title, text, reached, visibility } }: { section: MinutesSection }) {
  const { t } = useTranslation(['minutes', 'common']);
  return (
    <section className="stack-small">
      <h2 className="row">
        <Localized text={title} />
        {reached && reached !== 'UNKNOWN' && (
          <Chip tone={reached === 'AGREED' ? 'ok' : 'warn'}>{t(`reached.${reached}`)}</Chip>
        )}
        {visibility !== 'PUBLIC' && <Chip>{t(`common:visibility.${visibility}`)}</Chip>}
        <OnlyIn text={text} />
      </h2>
      {text ? <Markdown text={text} /> : <p className="muted">{t('noText')}</p>}
    </section>
  );
}

type TalkProps = {
  minutes: MinutesView;
  section?: MinutesSection;
  comments: MinutesCommentView[];
  mayAnswer: boolean;
  takesComments: boolean;
};

function Talk({ minutes, section, comments, mayAnswer, takesComments }: TalkProps) {
  return (
    <div className="minutes-talk">
      {comments.length > 0 && <Comments minutes={minutes} comments={comments} mayAnswer={mayAnswer} />}
      {takesComments && <CommentForm minutes={minutes} section={section} />}
    </div>
  );
}
