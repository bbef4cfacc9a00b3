import type {
  DataRequestView,
  PrivacyView,
  ProcessingRecord,
  RetentionRule,
  RetentionRulesView,
} from '../api/gen/types.gen';
import { networkId, networkSummary } from './organisations';

const applications: RetentionRule = {
  kind: 'APPLICATION',
  days: 90,
  name: { original: 'de', de: 'Anträge, aus denen nichts wurde' },
  description: { original: 'de', de: 'Ab der Ablehnung oder Rücknahme.' },
  standardDays: 180,
  shortestDays: 30,
  longestDays: 730,
};

const mail: RetentionRule = {
  kind: 'MAIL',
  days: 30,
  name: { original: 'de', de: 'Dass eine E-Mail gesendet wurde' },
  standardDays: 30,
  shortestDays: 30,
  longestDays: 30,
};

export const privacy: PrivacyView = {
  id: networkId,
  version: 4,
  updatedAt: '2026-11-25T09:00:00Z',
  network: networkSummary.name,
  contactPoints: [{ kind: 'EMAIL', value: 'hallo@fluss.example', visibility: 'PUBLIC' }],
  purposes: [
    {
      purpose: 'CONTACTS',
      name: { original: 'de', de: 'Personen und Partner' },
      description: { original: 'de', de: 'Damit bekannt ist, wer für eine Organisation handelt.' },
      legalBases: ['CONSENT', 'PUBLIC_TASK'],
      people: { original: 'de', de: 'Menschen, die für Organisationen handeln' },
      recipients: { original: 'de', de: 'Mitglieder des Netzwerks' },
    },
  ],
  retention: [applications, mail],
  rights: [
    {
      right: 'ACCESS',
      article: 15,
      name: { original: 'de', de: 'Auskunft' },
      description: { original: 'de', de: 'Sie erfahren, was gespeichert ist.' },
    },
  ],
  remarks: [{ original: 'de', de: 'Keine Daten gehen an Dritte.' }],
};

export const retentionRules: RetentionRulesView = {
  id: networkId,
  version: 1,
  updatedAt: '2026-11-25T09:00:00Z',
  rules: [applications],
  fixed: [mail],
};

export const processingRecord: ProcessingRecord = {
  network: networkSummary.name,
  asOf: '2026-11-25T09:00:00Z',
  activities: [
    {
      purpose: 'MAIL',
      name: { original: 'de', de: 'E-Mail' },
      description: { original: 'de', de: 'Um Einladungen zu senden.' },
      legalBases: ['CONTRACT'],
      people: { original: 'de', de: 'Menschen, denen geschrieben wird' },
      data: [
        {
          table: 'queued_mail',
          name: { original: 'de', de: 'Wartende E-Mails' },
          columns: ['recipient', 'subject'],
          retention: 'MAIL',
        },
      ],
      recipients: { original: 'de', de: 'Der Mailserver' },
      retention: [mail],
    },
  ],
  transfers: { original: 'de', de: 'Keine.' },
  securityMeasures: [{ original: 'de', de: 'Persönliche Konten.' }],
};

export const dataRequest: DataRequestView = {
  id: '0198f2aa-0000-7000-8000-000000000801',
  version: 2,
  receivedAt: '2026-11-20T09:00:00Z',
  updatedAt: '2026-11-20T09:00:00Z',
  kind: 'CORRECTION',
  text: 'Meine Nummer ist falsch.',
  network: { id: networkId, name: networkSummary.name },
  email: 'hansen@erfurt.example',
  status: 'OPEN',
  dueOn: '2099-12-20',
  persons: [{ id: 'p1', name: { original: 'und', und: 'Dr. Hilde Hansen' } }],
};
