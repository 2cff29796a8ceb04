import table from "../../../assets/data/numbers/fa.json";
import type { NumberWords } from "../contract/numbers";

export const numbers: NumberWords = {
  code: "fa",
  table,
  syntax: { joinsTens: true, bareScales: true },
  division: "spaces",
  decimal: ".",
  cardinals:
    "1 یک|2 دو|6 شش شیش|16 شانزده شونزده|17 هفده هیفده|18 هجده هیجده هیژده|100 یکصد|200 دویست|300 سیصد سی‌صد|400 چهارصد|500 پانصد پونصد|600 ششصد شش‌صد|700 هفتصد هفت‌صد|800 هشتصد هشت‌صد|900 نهصد نه‌صد",
  scales: "100 صد|1000 هزار|1000000 میلیون ملیون|1000000000 میلیارد ملیارد بیلیون|1000000000000 تریلیون",
  bound: "9 نه",
  groups: "12 دوجین",
  fractions: "0.5 نیم نصف|0.3333333333333333 ثلث|0.25 ربع",
  ordinals: "1 اول نخست یکم|2 دوم|3 سوم|4 چهارم|5 پنجم|6 ششم|7 هفتم|8 هشتم|9 نهم|10 دهم|20 بیستم|30 سی‌ام",
  ordinalSuffixes: "ام م مین",
  joiners: "و",
  minus: "منفی منهای",
  point: "ممیز",
  vague: "چند چندین ده‌ها دهها صدها هزاران هزارها میلیونها میلیون‌ها میلیاردها بسیاری برخی",
  articles: "یک",
  impliedOne: "یک",
  of: "از",
  idioms: "در_صد یک_بار یک_دیگر هیچ_یک هر_یک سی_ان_ان بی_بی_سی یکی_از",
  measures: "ساعت دقیقه ثانیه روز هفته ماه سال قرن کیلومتر متر مایل هکتار کیلو تن لیتر درجه",
  ranges: { between: "بین میان", and: "و", to: "تا الی", from: "از" },
  suffixes: { glued: "", spaced: "" },
  slash: "decimal",
};
