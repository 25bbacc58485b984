import { useId } from 'react';
import { Locked } from './Section.tsx';

/** A choice of one value among a few, with its label, a hint, and a padlock where it is not the agent's to make. */
export function Choice({
  label,
  hint,
  value,
  options,
  locked,
  onChoose,
  ...data
}: {
  label: string;
  hint?: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  locked: boolean;
  onChoose: (value: string) => unknown;
  'data-ui': string;
  'data-action'?: string;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        {...data}
        value={value}
        disabled={locked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {locked && <Locked />}
    </div>
  );
}
