import type { ComponentChild } from "preact";
import { useAsked } from "../texts/asked";

const ask = () => import("./asked");

/** What is shown of a part that is loaded when it is first needed; nothing until it is there. */
export function OnDemand({
  children,
}: {
  readonly children: (parts: Awaited<ReturnType<typeof ask>>) => ComponentChild;
}) {
  const asked = useAsked(ask, []);
  return <>{asked.state === "done" && children(asked.value)}</>;
}
