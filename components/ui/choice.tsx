interface ChoiceProps<Value extends string> {
  label: string;
  /** `data-<name>` of each button tells its value. */
  name: 'period' | 'language' | 'reader' | 'side';
  options: readonly { value: Value; text: string; lang?: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** A row of buttons of which one is pressed. */
export function Choice<Value extends string>({ label, name, options, chosen, onChoose }: ChoiceProps<Value>) {
  return (
    <div class={`choice ${name}`} role="group" aria-label={label}>
      {options.map(({ value, text, lang }) => (
        <button
          key={value}
          type="button"
          lang={lang}
          aria-pressed={value === chosen}
          {...{ [`data-${name}`]: value }}
          onClick={() => onChoose(value)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
