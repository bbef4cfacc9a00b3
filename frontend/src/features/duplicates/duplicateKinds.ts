import { ifMatch } from '../../api/client';
import {
  judgeOrganisationDuplicate,
  judgePersonDuplicate,
  listOrganisationDuplicates,
  listPersonDuplicates,
  mergeOrganisation,
  mergePerson,
  previewOrganisationMerge,
  previewPersonMerge,
} from '../../api/gen/sdk.gen';
import type {
  DuplicatePair,
  ListOrganisationDuplicatesData,
  MergeChoice,
  Merged,
  MergePreview,
} from '../../api/gen/types.gen';
import type { RecordKind } from '../../domain/records/recordKinds';
import { paths } from '../../lib/paths';

export const duplicateKinds = ['organisations', 'persons'] as const;

export type DuplicateKind = (typeof duplicateKinds)[number];

type DuplicateQuery = NonNullable<ListOrganisationDuplicatesData['query']>;

type Pairs = { items: DuplicatePair[]; total?: number | undefined };
type Two = { kept: string; other: string };

/** What the server does for both kinds in the same way. */
type Calls = {
  record: RecordKind;
  page: (id: string) => string;
  list: (query: DuplicateQuery, signal: AbortSignal) => Promise<Pairs>;
  judge: (two: Two, dismissed: boolean) => Promise<DuplicatePair>;
  preview: (two: Two, choices: MergeChoice[], signal: AbortSignal) => Promise<MergePreview>;
  merge: (preview: MergePreview, choices: MergeChoice[]) => Promise<Merged>;
};

const merging = ({ kept, other }: MergePreview, choices: MergeChoice[]) => ({
  path: { id: kept.id },
  headers: ifMatch(kept),
  body: { other: { id: other.id }, otherVersion: other.version, choices },
  throwOnError: true as const,
});

const wishing = ({ kept, other }: Two, choices: MergeChoice[]) => ({
  path: { id: kept },
  body: { other: { id: other }, choices },
  throwOnError: true as const,
});

const judging = ({ kept, other }: Two, dismissed: boolean) => ({
  path: { id: kept },
  body: { other: { id: other }, dismissed },
  throwOnError: true as const,
});

export const duplicateCalls: Readonly<Record<DuplicateKind, Calls>> = {
  organisations: {
    record: 'ORGANISATION',
    page: paths.organisations.page,
    list: async (query, signal) => (await listOrganisationDuplicates({ query, signal, throwOnError: true })).data,
    judge: async (two, dismissed) => (await judgeOrganisationDuplicate(judging(two, dismissed))).data,
    preview: async (two, choices, signal) =>
      (await previewOrganisationMerge({ ...wishing(two, choices), signal })).data,
    merge: async (preview, choices) => (await mergeOrganisation(merging(preview, choices))).data,
  },
  persons: {
    record: 'PERSON',
    page: paths.persons.page,
    list: async (query, signal) => (await listPersonDuplicates({ query, signal, throwOnError: true })).data,
    judge: async (two, dismissed) => (await judgePersonDuplicate(judging(two, dismissed))).data,
    preview: async (two, choices, signal) => (await previewPersonMerge({ ...wishing(two, choices), signal })).data,
    merge: async (preview, choices) => (await mergePerson(merging(preview, choices))).data,
  },
};
