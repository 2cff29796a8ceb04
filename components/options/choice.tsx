import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface ChoiceProps<T extends string> {
  readonly title: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, words: string])[];
  readonly onChange: (value: T) => void;
  readonly children?: ComponentChildren;
}

/** One setting with a few values, all of them in sight. */
export function Choice<T extends string>({ title, value, options, onChange, children }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="setting">
      <legend>{title}</legend>
      <div class="choice-options">
        {options.map(([option, words]) => (
          <label key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
            <bdi>{words}</bdi>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
