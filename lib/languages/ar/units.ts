import type { Phrases } from "../contract/phrases";
import type { SharedCurrency } from "../contract/quantities";
import { feminines, singulars } from "./forms";

const meter = `${singulars("متر")} | أمتار`;
const kilometer = `${singulars("كيلومتر | كيلو متر")} | كيلومترات | كيلو مترات | كلم | كم | ك.م | كيلو`;
const mile = `${singulars("ميل")} | أميال`;

/** "square" and "cubic" stand behind their unit and follow its number and case. */
function qualified(phrases: Phrases, ...qualifiers: readonly string[]): Phrases {
  return phrases
    .split("|")
    .flatMap((word) => qualifiers.map((qualifier) => `${word.trim()} ${qualifier}`))
    .join("|");
}

const SQUARE = ["مربع", "مربعا", "مربعة", "مربعين", "مربعان", "مربعه"];
const CUBIC = ["مكعب", "مكعبا", "مكعبة", "مكعبين"];
const PER_HOUR = ["في الساعة", "بالساعة", "/ساعة", "/س", "في الساعه"];

export const units: Readonly<Record<string, Phrases>> = {
  percent: "في المئة | في المائة | في الميه | بالمئة | بالمائة | % | ٪ | من المئة",
  "basis-point": "نقطة أساس | نقاط أساس | نقطتي أساس | نقطتا أساس | نقطتين أساس | نقطة أساسية | نقاط أساسية",
  "percentage-point": "نقطة مئوية | نقاط مئوية | نقطتان مئويتان | نقطتين مئويتين | نقطة مائوية",
  permille: "في الألف | بالألف",
  kilometer,
  meter: `${meter} | م`,
  centimeter: `${singulars("سنتيمتر | سنتمتر | سانتيمتر | سنتي متر")} | سنتيمترات | سنتمترات | سم`,
  millimeter: `${singulars("مليمتر | ملليمتر | ميليمتر | ملم")} | مليمترات | ملليمترات | ميليمترات | مم`,
  mile,
  "nautical-mile": `${qualified(mile, "بحري", "بحريا", "بحرية", "بحريين")} | عقدة بحرية`,
  foot: `${singulars("قدم")} | أقدام`,
  inch: `${feminines("بوصة")} | إنش | إنشا | إنشات`,
  yard: "ياردة | ياردات | ياردتين",
  "square-kilometer": `${qualified(kilometer, ...SQUARE)} | كم² | كم2 | كلم² | كلم2`,
  "square-meter": `${qualified(meter, ...SQUARE)} | م² | م2`,
  "square-mile": qualified(mile, ...SQUARE),
  "square-foot": qualified(`${singulars("قدم")} | أقدام`, ...SQUARE),
  hectare: `${singulars("هكتار")} | هكتارات`,
  acre: `${singulars("آكر")} | أكر | فدان إنجليزي`,
  feddan: `${singulars("فدان")} | أفدنة`,
  dunam: `${singulars("دونم")} | دونمات | دنم | دنما`,
  second: `${feminines("ثانية")} | ثوان | ثواني | ثانيتين | ثانيتان`,
  minute: `${feminines("دقيقة")} | دقائق`,
  hour: `${feminines("ساعة")} | سويعات`,
  day: `${singulars("يوم")} | أيام | يوما متتاليا`,
  night: "ليلة | ليال | ليالي | ليلتين | ليلتان",
  week: `${singulars("أسبوع")} | أسابيع`,
  month: `${singulars("شهر")} | أشهر | شهور`,
  year: `${singulars("عام")} | أعوام | ${feminines("سنة")} | سنوات | سنين | سنتين | سنتان`,
  decade: `${singulars("عقد من الزمن")} | عقود | عقدين | عقدان`,
  century: "قرن | قرنا | قرون | قرنين",
  "kilometer-per-hour": `${qualified(kilometer, ...PER_HOUR)} | كم/س | كلم/س | كم/ساعة | كلم/ساعة`,
  "mile-per-hour": qualified(mile, ...PER_HOUR),
  "meter-per-second": `${qualified(meter, "في الثانية", "بالثانية")} | م/ث`,
  knot: `${feminines("عقدة")} | عقد`,
  kilogram: `${singulars("كيلوغرام | كيلوجرام | كيلو غرام | كيلو جرام")} | كيلوغرامات | كيلوجرامات | كغم | كجم | كلغ | كغ`,
  gram: `${singulars("غرام | جرام")} | غرامات | جرامات`,
  "metric-ton": `${singulars("طن")} | أطنان`,
  liter: `${singulars("لتر | ليتر")} | لترات | ليترات`,
  milliliter: "مليلتر | ملليلتر | مليلترا | مل",
  "cubic-meter": qualified(meter, ...CUBIC),
  barrel: `${singulars("برميل")} | براميل`,
  celsius: "درجة مئوية | درجات مئوية | درجتين مئويتين | درجتان مئويتان | درجتين مئوية | درجة سلسيوس | مئوية",
  fahrenheit: "درجة فهرنهايت | درجات فهرنهايت | فهرنهايت",
  magnitude:
    "درجات على مقياس ريختر | درجة على مقياس ريختر | درجات بمقياس ريختر | درجة بمقياس ريختر | على مقياس ريختر | بمقياس ريختر | درجات ريختر | ريختر | درجات على سلم ريختر | درجة على سلم ريختر | على سلم ريختر",
  degree: feminines("درجة"),
  megawatt: "ميغاواط | ميغاوات | ميجاوات | ميجاواط",
  gigawatt: "غيغاواط | جيجاوات | غيغاوات",
  "kilowatt-hour": "كيلوواط ساعة | كيلوواط/ساعة | كيلووات ساعة",
  USD: `${singulars("دولار")} | دولارات | دولار أميركي | دولار أمريكي | دولارا أميركيا | دولارا أمريكيا | من الدولارات | دولارات أميركية | دولارات أمريكية`,
  AUD: "دولار أسترالي | دولارا أستراليا",
  CAD: "دولار كندي | دولارا كنديا",
  EUR: "يورو | أورو",
  GBP: "جنيه إسترليني | جنيها إسترلينيا | جنيهات إسترلينية | جنيه استرليني | جنيها استرلينيا | باوند",
  CHF: "فرنك سويسري | فرنكا سويسريا",
  JPY: "ين ياباني | ينا يابانيا",
  CNY: "يوان | يوانا",
  RUB: "روبل | روبلا | روبلات",
  INR: "روبية هندية | روبيات هندية",
  PKR: "روبية باكستانية",
  ILS: "شيكل | شيقل | شيكلا | شواكل | شيقلا | شيكلين",
  AED: "درهم إماراتي | درهما إماراتيا | دراهم إماراتية",
  MAD: "درهم مغربي | درهما مغربيا | دراهم مغربية",
  SAR: "ريال سعودي | ريالا سعوديا | ريالات سعودية",
  QAR: "ريال قطري | ريالا قطريا | ريالات قطرية",
  YER: "ريال يمني | ريالا يمنيا",
  OMR: "ريال عماني | ريالا عمانيا",
  IRR: "ريال إيراني | تومان",
  KWD: "دينار كويتي | دينارا كويتيا | دنانير كويتية",
  BHD: "دينار بحريني | دينارا بحرينيا",
  JOD: "دينار أردني | دينارا أردنيا | دنانير أردنية",
  IQD: "دينار عراقي | دينارا عراقيا",
  LYD: "دينار ليبي | دينارا ليبيا",
  TND: "دينار تونسي | دينارا تونسيا",
  DZD: "دينار جزائري | دينارا جزائريا",
  EGP: "جنيه مصري | جنيها مصريا | جنيهات مصرية",
  SDG: "جنيه سوداني | جنيها سودانيا",
  SYP: "ليرة سورية | ليرات سورية",
  LBP: "ليرة لبنانية | ليرات لبنانية",
  TRY: "ليرة تركية | ليرات تركية",
};

/** Before the number. */
export const unitsBefore: Readonly<Record<string, Phrases>> = {
  magnitude: "بقوة | قوته | قوتها | بلغت قوته | بلغت قوتها | شدته | شدتها | بشدة",
};

const dinar = `${singulars("دينار")} | دنانير`;
const dirham = `${singulars("درهم")} | دراهم`;
const riyal = `${singulars("ريال")} | ريالات`;
const pound = `${singulars("جنيه")} | جنيهات`;
const lira = `${feminines("ليرة")}`;

export const sharedCurrencies: readonly SharedCurrency[] = [
  {
    words: dinar,
    countries: {
      KWD: "الكويت | كويتي | كويتية",
      BHD: "البحرين | بحريني | المنامة",
      JOD: "الأردن | أردني | عمان",
      IQD: "العراق | عراقي | بغداد | عراقية",
      LYD: "ليبيا | ليبي | طرابلس",
      TND: "تونس | تونسي | تونسية",
      DZD: "الجزائر | جزائري | جزائرية",
      RSD: "صربيا | صربي",
    },
  },
  {
    words: dirham,
    countries: {
      AED: "الإمارات | إماراتي | دبي | أبوظبي | أبو ظبي | الشارقة",
      MAD: "المغرب | مغربي | مغربية | الرباط | الدار البيضاء",
    },
  },
  {
    words: riyal,
    countries: {
      SAR: "السعودية | سعودي | الرياض | جدة | مكة",
      QAR: "قطر | قطري | الدوحة",
      YER: "اليمن | يمني | صنعاء | عدن",
      OMR: "سلطنة عمان | عماني | مسقط",
      IRR: "إيران | إيراني | طهران",
      BRL: "البرازيل | برازيلي",
    },
  },
  {
    words: pound,
    countries: {
      EGP: "مصر | مصري | مصرية | القاهرة | الإسكندرية",
      SDG: "السودان | سوداني | الخرطوم",
      GBP: "بريطانيا | بريطاني | لندن | إنجلترا",
    },
  },
  {
    words: lira,
    countries: {
      SYP: "سوريا | سورية | سوري | دمشق | حلب",
      LBP: "لبنان | لبناني | بيروت",
      TRY: "تركيا | تركي | أنقرة | إسطنبول",
    },
  },
];
