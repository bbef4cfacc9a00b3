import { useSyncExternalStore } from 'react';

const minute = 60_000;

function everyMinute(listener: () => void) {
  const timer = setInterval(listener, minute);
  return () => clearInterval(timer);
}

/** The time, by the minute: what says "open until 12:00" must not say it at 12:01. */
export function useNow(): Date {
  return new Date(useSyncExternalStore(everyMinute, () => Math.floor(Date.now() / minute)) * minute);
}
