import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import { differingMembers } from '../../lib/difference';
import { localDraft } from './localDraft';

type Versioned = { version: number };

type Options<Draft extends FieldValues> = {
  /** Names the form among the drafts kept on this device: `offer:new`, `offer:<id>`. */
  draftKey: string;
  initial: Draft;
  record: Versioned | undefined;
};

export type RecordForm<Draft extends FieldValues> = {
  form: UseFormReturn<Draft>;
  /** When the entries were made that were found on this device, if any. */
  restoredFrom: Date | undefined;
  discardRestored: () => void;
  /** Saved or given up: nothing is kept any more. */
  finish: () => void;
  isUnsaved: () => boolean;
};

/**
 * What fields fall back to where nothing is said: without the parts of the record. These move, and what one of
 * them leaves unsaid must not be filled from the one that stood in its place when the form was opened.
 */
const withoutParts = (draft: object) =>
  Object.fromEntries(
    Object.entries(draft).filter(
      ([, member]) => !(Array.isArray(member) && member.some((part) => typeof part === 'object')),
    ),
  );

/** The form of one record, whose entries are kept on this device until they are saved. */
export function useRecordForm<Draft extends FieldValues>({
  draftKey,
  initial,
  record,
}: Options<Draft>): RecordForm<Draft> {
  const version = record?.version;
  const [kept] = useState(() => localDraft.read(draftKey, version));
  const [base] = useState(initial);
  const [restoredFrom, setRestoredFrom] = useState(() => (kept ? new Date(kept.savedAt) : undefined));
  const form = useForm<Draft>({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a draft is complete, and complete is one way to be partial
    defaultValues: withoutParts(initial) as DefaultValues<Draft>,
    mode: 'onTouched',
  });
  const isFinished = useRef(false);
  const { reset, subscribe, getValues } = form;

  useLayoutEffect(() => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by this very form
    reset(kept ? (kept.values as Draft) : base, { keepDefaultValues: true });
  }, [kept, base, reset]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let unwritten: Draft | undefined;
    function write() {
      clearTimeout(timer);
      if (unwritten === undefined || isFinished.current) return;
      // Taken back to what it was, nothing is left to keep.
      if (differingMembers(base, unwritten).length > 0) localDraft.write(draftKey, unwritten, version);
      else localDraft.remove(draftKey);
      unwritten = undefined;
    }
    const unsubscribe = subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        unwritten = values;
        clearTimeout(timer);
        timer = setTimeout(write, 600);
      },
    });
    return () => {
      unsubscribe();
      // Whoever leaves at once after typing finds the last words again, too.
      write();
    };
  }, [subscribe, draftKey, version, base]);

  return {
    form,
    restoredFrom,
    discardRestored() {
      localDraft.remove(draftKey);
      setRestoredFrom(undefined);
      reset(base, { keepDefaultValues: true });
    },
    finish() {
      isFinished.current = true;
      localDraft.remove(draftKey);
    },
    // A field that was emptied again is as good as one never touched.
    isUnsaved: () => !isFinished.current && differingMembers(base, getValues()).length > 0,
  };
}
