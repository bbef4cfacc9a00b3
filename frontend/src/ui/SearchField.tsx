import './Field.css';
import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { useWords } from './Words';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  inputRef?: Ref<HTMLInputElement>;
};

export function SearchField({ label, placeholder, inputRef, ...props }: Props) {
  const words = useWords();
  return (
    <AriaSearchField {...props} className="search" aria-label={label}>
      <Search size={20} aria-hidden />
      <Input ref={inputRef} placeholder={placeholder ?? label} dir="auto" />
      <Button aria-label={words.clear}>
        <X size={18} aria-hidden />
      </Button>
    </AriaSearchField>
  );
}
