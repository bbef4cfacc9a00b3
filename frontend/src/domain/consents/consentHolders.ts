import {
  askPartnerContactConsent,
  askPersonConsent,
  getPartnerContactConsents,
  getPersonConsents,
  recordPartnerContactConsent,
  recordPersonConsent,
  withdrawPartnerContactConsent,
  withdrawPersonConsent,
} from '../../api/gen/sdk.gen';
import type {
  ConsentAsking,
  ConsentOverview,
  ConsentRecording,
  ConsentSource,
  ConsentView,
} from '../../api/gen/types.gen';

export type ConsentHolderKind = 'person' | 'partner-contact';

/** How people say yes or no where they do not press a link themselves. */
export const sources = ['WRITTEN', 'FORM', 'ORAL'] as const satisfies readonly ConsentSource[];

type Calls = {
  read: (id: string, signal: AbortSignal) => Promise<ConsentOverview>;
  record: (id: string, body: ConsentRecording) => Promise<ConsentView>;
  withdraw: (id: string, consentId: string, source: ConsentSource) => Promise<ConsentView>;
  ask: (id: string, body: ConsentAsking) => Promise<unknown>;
};

/** The same for whoever has contact points that may be shown. */
export const consentCalls: Readonly<Record<ConsentHolderKind, Calls>> = {
  person: {
    read: async (id, signal) => (await getPersonConsents({ path: { id }, signal, throwOnError: true })).data,
    record: async (id, body) => (await recordPersonConsent({ path: { id }, body, throwOnError: true })).data,
    withdraw: async (id, consentId, source) =>
      (await withdrawPersonConsent({ path: { id, consentId }, body: { source }, throwOnError: true })).data,
    ask: async (id, body) => (await askPersonConsent({ path: { id }, body, throwOnError: true })).data,
  },
  'partner-contact': {
    read: async (id, signal) => (await getPartnerContactConsents({ path: { id }, signal, throwOnError: true })).data,
    record: async (id, body) => (await recordPartnerContactConsent({ path: { id }, body, throwOnError: true })).data,
    withdraw: async (id, consentId, source) =>
      (await withdrawPartnerContactConsent({ path: { id, consentId }, body: { source }, throwOnError: true })).data,
    ask: async (id, body) => (await askPartnerContactConsent({ path: { id }, body, throwOnError: true })).data,
  },
};

export type HolderProps = { holder: ConsentHolderKind; id: string };
