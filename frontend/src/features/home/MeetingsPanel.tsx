import { type ReactNode, Suspense } from 'react';
import type { MeetingSummary } from '../../api/gen/types.gen';
import { MeetingRows } from '../../domain/meetings/MeetingRows';
import { Panel } from '../../ui/Card';

type Props = { title: string; actions: ReactNode; meetings: readonly MeetingSummary[]; none?: string };

export function MeetingsPanel({ title, actions, meetings, none }: Props) {
  return (
    <Panel title={title} actions={actions}>
      {meetings.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        // The words of meetings come with the first meeting.
        <Suspense>
          <MeetingRows meetings={meetings} label={title} />
        </Suspense>
      )}
    </Panel>
  );
}
