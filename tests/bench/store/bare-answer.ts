/** Answers each message with a number, so that waking a worker can be timed. */
interface Runtime {
  readonly onMessage: {
    addListener(
      listener: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void,
    ): void;
  };
}
declare const chrome: { readonly runtime: Runtime };

export function answerBare(value: number): void {
  chrome.runtime.onMessage.addListener((_message, _sender, respond) => respond({ value }));
}
