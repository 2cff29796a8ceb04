import type { ComponentChildren } from "preact";
import type { Direction, LanguageCode } from "../../lib/model";

interface ForeignProps {
  readonly language?: LanguageCode;
  readonly direction?: Direction;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** The `lang` of an article's words; none where the language is not known. */
export function languageTag(language: LanguageCode | undefined): string | undefined {
  return language === "und" ? undefined : language;
}

/** Words of an article inside the interface: isolated, in their own language and direction. */
export function Foreign({ language, direction, class: name, children }: ForeignProps) {
  return (
    <bdi class={name} lang={languageTag(language)} dir={direction ?? "auto"}>
      {children}
    </bdi>
  );
}
