import { listConsentTextsOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { ConsentPurpose, ConsentText } from '../../api/gen/types.gen';

/** They never change: other words are another version. */
export const consentTextsOptions = () => ({ ...listConsentTextsOptions(), staleTime: Number.POSITIVE_INFINITY });

/** The words that people agree to today: the newest stand first. */
export const newestText = (texts: readonly ConsentText[], purpose: ConsentPurpose): ConsentText | undefined =>
  texts.find((text) => text.purpose === purpose);
