import type { Translator } from "../../i18n";
import { escaped } from "./escape";
import { toHtmlFragment } from "./html";
import type { Shared } from "./shared";

/** For screen and paper; logical sides, so that it serves both directions. */
const STYLE = `:root{color-scheme:light}
body{font:15px/1.6 system-ui,"Noto Sans Arabic",sans-serif;max-width:62rem;margin:0 auto;padding:2rem 1.25rem 3rem;color:#1b1e23;background:#fff}
:lang(ar){line-height:1.75}
header{display:flex;justify-content:space-between;gap:1rem;padding-bottom:.6rem;border-bottom:2px solid #155d77;color:#565d68;font-size:.9rem}
header b{color:#155d77}
h1{font-size:1.6rem;line-height:1.3;margin:1.4rem 0 .2rem}h2{font-size:1.2rem;margin:2.4rem 0 0;padding-bottom:.3rem;border-bottom:1px solid #ccd1d8}
h3{font-size:1.05rem;margin:1.6rem 0 0}section p{margin:.1rem 0 .5rem}p{margin:.2rem 0}
.summary{margin:.9rem 0 1rem;font-size:1.1rem;font-weight:600}
table{border-collapse:collapse;width:100%;font-size:.94rem}caption{text-align:start;color:#565d68;padding-bottom:.3rem}
th,td{padding:.45rem .6rem;border:1px solid #dfe2e6;text-align:start;vertical-align:top;overflow-wrap:anywhere}
thead th{background:#f2f3f4;font-weight:600}section td:nth-child(1){width:15%}section td:nth-child(2){width:19%}section td:nth-child(3){width:22%}
th[scope=row]{font-weight:600}td{font-variant-numeric:tabular-nums}
mark{background:#ffe9a8;color:inherit;padding:0 .1em}
.differ,.compatible,.agree,.single{font-weight:600}.differ{color:#8f4100}.compatible{color:#4b3f9e}.agree{color:#1d6540}.single,.none{color:#565d68}
small{font-size:.86rem;font-weight:400;color:#565d68}small .differ{color:#8f4100}small .agree{color:#1d6540}small .compatible{color:#4b3f9e}
ol{padding-inline-start:1.4rem}li{margin-bottom:.9rem;overflow-wrap:anywhere}a{color:#155d77}
.overview :is(th,td),section td:nth-child(1){overflow-wrap:normal}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media (max-width:40rem){section table,section tbody,section tr,section td{display:block;width:auto!important}section thead{display:none}section tr{border:1px solid #dfe2e6;margin-bottom:.6rem}section td{border:0;padding:.25rem .6rem}.overview{display:block;overflow-x:auto}}
@page{margin:16mm}
@media print{body{max-width:none;padding:0;font-size:10.5pt}a{color:inherit}h2,h3{break-after:avoid}tr,li{break-inside:avoid}thead{display:table-header-group}mark{background:none;font-weight:700;text-decoration:underline}}`;

/** A comparison as one page that stands alone: it loads nothing, runs nothing, and prints. */
export function toHtmlPage(comparison: Shared, translator: Translator): string {
  const { t, locale, direction } = translator;
  return `<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(comparison.subject.article.headline || t("article.noHeadline"))}</title>
<style>
${STYLE}
</style>
</head>
<body>
<header><b>${escaped(t("app.name"))}</b><span>${escaped(comparison.madeOn)}</span></header>
<main>
${toHtmlFragment(comparison, translator)}
<p><small>${escaped(t("share.hashExplained"))}</small></p>
</main>
</body>
</html>
`;
}
