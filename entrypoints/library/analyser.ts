/** A worker of the library page: analyses what it is sent, beside the page. */
import type { Article } from "../../lib/model";
import { analyse } from "../../lib/pipeline";

export interface AnalysisOrder {
  readonly number: number;
  readonly id: string;
  readonly article: Article;
}

export interface Delivery {
  readonly number: number;
  readonly quantities: ReturnType<typeof analyse>["quantities"];
  readonly fingerprint: ReturnType<typeof analyse>["fingerprint"];
}

addEventListener("message", ({ data }: MessageEvent<readonly AnalysisOrder[]>) => {
  const deliveries = data.map(({ number, id, article }): Delivery => {
    const { quantities, fingerprint } = analyse(id, article);
    return { number, quantities, fingerprint };
  });
  postMessage(deliveries);
});
