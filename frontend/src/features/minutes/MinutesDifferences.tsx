import { useQuery } from '@tanstack/react-query';
import { type Change, diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { getMinutesOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { MinutesSummary, MinutesView } from '../../api/gen/types.gen';
import { QueryView } from '../../domain/QueryView';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Panel } from '../../ui/Card';
import { Link } from '../../ui/Link';
import { CardListSkeleton } from '../../ui/Skeleton';

type Props = { minutes: MinutesView; earlier: MinutesSummary };

/** Word by word what one version says and the other does not. */
export function MinutesDifferences({ minutes, earlier }: Props) {
  const { t } = useTranslation('minutes');
  const query = useQuery(getMinutesOptions({ path: { id: earlier.id } }));
  return (
    <Panel title={t('differences', { from: earlier.number, to: minutes.number })}>
      <p>
        <Link href={paths.minutes.page(minutes.meeting.id, { version: minutes.number })}>{t('toText')}</Link>
      </p>
      <QueryView query={query} skeleton={<CardListSkeleton count={1} />}>
        {(other) => <Words before={other} after={minutes} />}
      </QueryView>
    </Panel>
  );
}

/** Each by where it stands in the two texts together. */
function keyed(changes: readonly Change[]) {
  let offset = 0;
  return changes.map((change) => {
    offset += change.value.length;
    return { ...change, key: offset };
  });
}

function Words({ before, after }: { before: MinutesView; after: MinutesView }) {
  const { t } = useTranslation('minutes');
  const language = useLanguage();
  const parts = useMemo(() => {
    const whole = ({ sections }: MinutesView) =>
      sections
        .map(({ title, text }) => `${plainText(title, language)}\n\n${text ? plainText(text, language) : ''}`)
        .join('\n\n');
    return keyed(diffWordsWithSpace(whole(before), whole(after)));
  }, [before, after, language]);
  if (parts.every(({ added, removed }) => !added && !removed)) return <p className="muted">{t('noDifferences')}</p>;
  return (
    <p className="prose minutes-differences" dir="auto">
      {parts.map(({ key, value, added, removed }) =>
        added ? <ins key={key}>{value}</ins> : removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>,
      )}
    </p>
  );
}
