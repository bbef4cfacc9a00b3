import { useEffect, useRef, useState } from 'react';

/**
 * The text in a search box runs ahead of the address: it is handed on once typing pauses, and
 * follows when the address changes by itself (Back, a filter link).
 */
export function useTypedText(
  settled: string,
  onSettle: (text: string) => void,
  pause = 250,
): [string, (text: string) => void] {
  const [text, setText] = useState(settled);
  const [known, setKnown] = useState(settled);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = useRef(onSettle);
  useEffect(() => {
    settle.current = onSettle;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  if (settled !== known) {
    setKnown(settled);
    setText(settled);
  }
  function type(next: string) {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () => {
        setKnown(next);
        settle.current(next);
      },
      next === '' ? 0 : pause,
    );
  }
  return [text, type];
}
