import type { CommitteeDraft, CommitteeLifecycle, CommitteeView } from '../../api/gen/types.gen';
import { draftOf, sendable } from '../../domain/form/draft';

/** The committee as it is sent when it is something else since a day; without the day, nobody knows it. */
export function stageDraft(committee: CommitteeView, lifecycle: CommitteeLifecycle, since: string | undefined) {
  const draft = draftOf<CommitteeView, CommitteeDraft>(committee, ['earlierStages', 'lifecycleSince']);
  return sendable<CommitteeDraft>({ ...draft, lifecycle, ...(since !== undefined && { lifecycleSince: since }) });
}
