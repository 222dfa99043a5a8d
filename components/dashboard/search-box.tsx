import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from './field';

interface SearchBoxProps {
  label: string;
  hint: string;
  value: string;
  onSearch: (text: string) => void;
}

/** Typing is answered when it pauses. Milliseconds. */
const pause = 30;

/** A box to search with. While a person types, it shows what they typed: the answers may come late, and to earlier letters. */
export function SearchBox({ label, hint, value, onSearch }: SearchBoxProps) {
  const [typed, setTyped] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function search(text: string) {
    clearTimeout(timer.current);
    timer.current = undefined;
    onSearch(text);
  }

  return (
    <Field label={label} wide>
      {(id) => (
        <input
          id={id}
          type="search"
          placeholder={hint}
          value={typed ?? value}
          maxLength={500}
          onInput={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => search(text), pause);
          }}
          onBlur={() => {
            if (typed !== undefined && timer.current !== undefined) search(typed);
            setTyped(undefined);
          }}
        />
      )}
    </Field>
  );
}
