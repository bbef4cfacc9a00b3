import type { ChosenFilter } from './FilteredPage';

/** The values of one filter as what can be taken away again. */
export function chosenOf<Value extends string>(
  filter: string,
  values: readonly Value[] | undefined,
  name: (value: Value) => string,
  change: (left: Value[] | undefined) => void,
): ChosenFilter[] {
  return (values ?? []).map((value) => ({
    id: `${filter}:${value}`,
    name: name(value),
    remove: () => change(orNothing((values ?? []).filter((other) => other !== value))),
  }));
}

export const orNothing = <Value>(values: Value[]): Value[] | undefined => (values.length > 0 ? values : undefined);
