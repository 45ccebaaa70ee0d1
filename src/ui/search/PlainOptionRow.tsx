import { OptionLink } from "./OptionLink.tsx";
import type { Option } from "./option-list.ts";

/** An option that is no record: a question to be answered. */
export function PlainOptionRow({
  id,
  option: { name, to },
  isActive,
  onChosen,
}: {
  readonly id: string;
  readonly option: Option;
  readonly isActive: boolean;
  readonly onChosen: (name: string) => void;
}) {
  return (
    <OptionLink id={id} to={to} isActive={isActive} onChosen={() => onChosen(name)}>
      {name}
    </OptionLink>
  );
}
