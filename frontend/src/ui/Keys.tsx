import './Keys.css';

/** Keys as they are written on the keyboard. */
export function Keys({ keys }: { keys: string }) {
  return (
    <kbd className="keys" dir="ltr">
      {keys}
    </kbd>
  );
}
