import table from "../../../assets/data/numbers/tr.json";
import type { NumberWords } from "../contract/numbers";

export const numbers: NumberWords = {
  code: "tr",
  table,
  syntax: { openTen: true, bareScales: true, plainFractions: true, plainDigits: true, plainOrdinals: true },
  division: "compounds",
  decimal: ",",
  exact: "on üç üçü beş",
  cardinals: "2 ikisi|3 üçü|4 dördü|5 beşi|6 altısı|7 yedisi|8 sekizi|9 dokuzu|4 dördün|1 biri",
  scales:
    "100 yüz|1000 bin binden bine bini binin|1000000 milyon milyonu milyona milyondan mln|1000000000 milyar milyarı milyara milyardan mlr mlyr|1000000000000 trilyon",
  groups: "12 düzine",
  fractions: "0.5 yarım buçuk|0.25 çeyrek",
  minus: "eksi",
  point: "virgül nokta",
  vague: "birkaç birçok çok bazı onlarca yüzlerce binlerce milyonlarca milyarlarca kaç",
  articles: "bir",
  impliedOne: "bir",
  idioms:
    "bir_kez bir_daha bir_şey bir_de bir_an bir_gün bir_kısmı biri bu_yüzden o_yüzden şu_yüzden yüz_yüze yüzü her_biri hiçbir herhangi_bir bir_çok",
  measures:
    "saat dakika saniye gün hafta ay yıl asır kilometre km metre mil hektar kilo ton litre derece puan dönüm",
  ranges: { between: "", and: "ila", to: "ila ile", from: "" },
  suffixes: {
    glued: "1000 k K|1000000 M|1000000 mn",
    doubtful: "1000000000 b B",
    spaced: "1000 k K|1000000 M mn|1000000000 G",
  },
};
