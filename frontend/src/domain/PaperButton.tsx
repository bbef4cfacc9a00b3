import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/Button';
import { useAttempt } from './useAttempt';

type Props = {
  label: string;
  fileName: string;
  /** Asks for it with the rights of whoever is signed in: a plain link would carry none. */
  load: () => Promise<{ data: Blob | File }>;
};

/** Something to print, as a file. */
export function PaperButton({ label, fileName, load }: Props) {
  const attempt = useAttempt();
  const [isLoading, setLoading] = useState(false);

  async function download() {
    setLoading(true);
    const answer = await attempt(load);
    setLoading(false);
    if (!answer) return;
    const address = URL.createObjectURL(answer.data);
    const link = document.createElement('a');
    link.href = address;
    link.download = `${fileName}.pdf`;
    link.click();
    // The browser needs it a moment longer.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }

  return (
    <Button size="small" isPending={isLoading} onPress={() => void download()}>
      <FileDown size={17} aria-hidden />
      {label}
    </Button>
  );
}
