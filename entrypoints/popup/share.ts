import type { ShareRequest } from "../../components/comparison/share-menu";
import type { ComparedArticle } from "../../lib/browser/protocol";
import type { Translator } from "../../lib/i18n";
import { articleText, sha256 } from "../../lib/identity";
import type { CopyContent, FileContent, ToShare } from "../../lib/view/share";

type Shareable = Pick<ComparedArticle, "articles" | "comparison" | "corrections"> & {
  readonly subject: Pick<ComparedArticle["subject"], "id" | "article">;
};

async function toShare({ subject, articles, comparison, corrections }: Shareable): Promise<ToShare> {
  const all = { ...articles, [subject.id]: subject.article };
  const hashes = await Promise.all(
    Object.entries(all).map(async ([id, article]) => [id, await sha256(articleText(article))] as const),
  );
  return { comparison, articles: all, hashes: Object.fromEntries(hashes), corrections, now: new Date() };
}

export async function copy({ text, html }: CopyContent): Promise<void> {
  if (html === null) return navigator.clipboard.writeText(text);
  const blob = (content: string, type: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ "text/plain": blob(text, "text/plain"), "text/html": blob(html, "text/html") }),
  ]);
}

export function save({ name, type, content }: FileContent): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
}

/** Copies or saves a comparison; false where the browser refuses. What makes the forms is loaded only now. */
export async function share(
  request: ShareRequest,
  view: Shareable,
  translator: Translator,
): Promise<boolean> {
  try {
    const [{ copyOf, fileOf }, what] = await Promise.all([import("../../lib/view/share"), toShare(view)]);
    if (request.way === "copy") await copy(copyOf(request.form, what, translator));
    else save(fileOf(request.form, what, translator));
    return true;
  } catch {
    return false;
  }
}
