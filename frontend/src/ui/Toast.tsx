import './Toast.css';
import { X } from 'lucide-react';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { Text } from 'react-aria-components/Text';
import { Button, IconButton } from './Button';
import { useWords } from './Words';

type Message = { text: string; undo?: (() => void) | undefined };

const queue = new ToastQueue<Message>({ maxVisibleToasts: 3 });

/** Says what was done; with `undo` it can be taken back for ten seconds. */
export function toast(text: string, undo?: () => void) {
  queue.add({ text, undo }, { timeout: undo ? 10_000 : 6000 });
}

export function Toasts({ label }: { label: string }) {
  const words = useWords();
  return (
    <ToastRegion queue={queue} className="toasts no-print" aria-label={label}>
      {({ toast: message }) => (
        <AriaToast toast={message} className="toast">
          <ToastContent>
            <Text slot="title">{message.content.text}</Text>
          </ToastContent>
          {message.content.undo && (
            <Button
              size="small"
              onPress={() => {
                message.content.undo?.();
                queue.close(message.key);
              }}
            >
              {words.undo}
            </Button>
          )}
          <IconButton size="small" label={words.close} onPress={() => queue.close(message.key)}>
            <X size={18} aria-hidden />
          </IconButton>
        </AriaToast>
      )}
    </ToastRegion>
  );
}
