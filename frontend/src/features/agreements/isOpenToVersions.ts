import type { AgreementView } from '../../api/gen/types.gen';

/** What has ended or was replaced by another agreement gets no new text, and nobody signs it any more. */
export const isOpenToVersions = ({ status }: Pick<AgreementView, 'status'>): boolean =>
  status === 'DRAFT' || status === 'IN_FORCE';
