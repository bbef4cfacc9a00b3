import { useSyncExternalStore } from 'react';

const second = 1_000;

function everySecond(listener: () => void) {
  const timer = setInterval(listener, second);
  return () => clearInterval(timer);
}

/** How many seconds have passed since the instant, by the clock of the server: `ahead` is how many milliseconds that one is ahead of ours. */
export function useSeconds(since: string, ahead: number): number {
  const now = useSyncExternalStore(everySecond, () => Math.floor(Date.now() / second));
  return Math.max(0, Math.floor((now * second + ahead - Date.parse(since)) / second));
}
