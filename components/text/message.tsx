import { type ComponentChild, Fragment } from "preact";
import type { MessageKey } from "../../lib/i18n";
import { useTranslation } from "../translation";

interface MessageProps {
  readonly id: MessageKey;
  readonly count?: number;
  readonly values: Readonly<Record<string, ComponentChild>>;
}

/** An interface text with elements in the place of its values: each language orders them itself. */
export function Message({ id, count, values }: MessageProps) {
  const { parts } = useTranslation();
  return (
    <>
      {parts(id, count).map((part, index) =>
        "text" in part ? part.text : <Fragment key={index}>{values[part.param]}</Fragment>,
      )}
    </>
  );
}
