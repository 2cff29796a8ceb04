import type { Phrases } from "../contract/phrases";
import type { MoneyWords, WeightWords } from "../contract/units";
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

/** «كيلو» are kilometres, but of what is weighed kilograms. */
export const weights: WeightWords = {
  words: "كيلو",
  unit: "kilogram",
  goods: `مخدرات | المخدرات | مخدر | حشيش | الحشيش | كوكايين | الكوكايين | هيروين | الهيروين | أفيون | الأفيون | قات | بانجو | البانجو | ماريجوانا | الماريجوانا | كبتاجون | ميثامفيتامين | مواد | متفجرات | المتفجرات | بارود | البارود | ذهب | الذهب | فضة | الفضة | لحم | اللحم | لحوم | اللحوم | دجاج | الدجاج | دقيق | الدقيق | طحين | الطحين | قمح | أرز | الأرز | سكر | السكر | خبز | الخبز | سمك | الأسماك | بطاطا | البطاطس | طماطم | الطماطم | تمر | التمور | شاي | بن | قهوة | فاكهة | الفواكه | خضار | الخضار | خضروات | حبوب | قطن | نحاس | النحاس | حديد | الحديد | نفايات | وزن | وزنه`,
  verbs: "يزن | تزن | وزن | وزنه | وزنها | زنة | بوزن | بزنة | يبلغ وزنه | تبلغ زنتها | فقد من وزنه",
};

export const units: Readonly<Record<string, Phrases>> = {
  // Before "year", whose dual «سنتا» folds like «سنتاً».
  cent: `سنت | سنتا | سنتات | ${singulars("قرش")} | قروش | بنس | بنسا | بنسات | فلس | فلسا | فلوس | هللة | هللات | مليم | مليما | مليمات | ${singulars("سنتيم")} | سنتيمات`,
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
  second: `ث | ${feminines("ثانية")} | ثوان | ثواني | ثانيتين | ثانيتان`,
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
  tonne: `${singulars("طن")} | أطنان`,
  liter: `${singulars("لتر | ليتر")} | لترات | ليترات`,
  milliliter: "مليلتر | ملليلتر | مليلترا | مل",
  "cubic-meter": qualified(meter, ...CUBIC),
  "cubic-kilometer": qualified(kilometer, ...CUBIC),
  "cubic-foot": qualified(`${singulars("قدم")} | أقدام`, ...CUBIC),
  kilowatt: "كيلوواط | كيلو واط | كيلووات | كيلو وات",
  watt: "واط | وات",
  barrel: `${singulars("برميل")} | براميل`,
  celsius: "درجة مئوية | درجات مئوية | درجتين مئويتين | درجتان مئويتان | درجتين مئوية | درجة سلسيوس | مئوية",
  fahrenheit: "درجة فهرنهايت | درجات فهرنهايت | فهرنهايت",
  magnitude:
    "درجات على مقياس ريختر | درجة على مقياس ريختر | درجات بمقياس ريختر | درجة بمقياس ريختر | على مقياس ريختر | بمقياس ريختر | درجات ريختر | ريختر | درجات على سلم ريختر | درجة على سلم ريختر | على سلم ريختر",
  degree: feminines("درجة"),
  megawatt: "ميغاواط | ميغاوات | ميجاوات | ميجاواط",
  gigawatt: "غيغاواط | جيجاوات | غيغاوات",
  "kilowatt-hour": "كيلوواط ساعة | كيلوواط/ساعة | كيلووات ساعة",
  USD: "من الدولارات",
  ETB: "بر إثيوبي | بير إثيوبي | برا إثيوبيا",
  EGP: "ج.م | جم | ج م",
  AED: "د.إ",
  SAR: "ر.س",
  QAR: "ر.ق",
  KWD: "د.ك",
  BHD: "د.ب",
  JOD: "د.أ",
  IQD: "د.ع",
  DZD: "د.ج",
  TND: "د.ت",
  LYD: "د.ل",
  MAD: "د.م",
  SYP: "ل.س",
  LBP: "ل.ل",
  TRY: "ل.ت",
  GBP: "باوند",
  IRR: "تومان | تومانا",
};

/** Before the number. */
export const unitsBefore: Readonly<Record<string, Phrases>> = {
  magnitude: "بقوة | قوته | قوتها | بلغت قوته | بلغت قوتها | شدته | شدتها | بشدة",
};

/** Currencies by the names that CLDR does not give them, and countries by their capitals. */
export const money: MoneyWords = {
  countryPlace: "behind",
  nouns: [
    { words: `${singulars("جنيه")} | جنيهات`, codes: "EGP SDG SSP GBP LBP SYP" },
    { words: "ليرة | ليرات | ليرتان | ليرتين", codes: "SYP LBP TRY" },
    { words: "شيكل | شيقل | شيقلا | شيكلا | شواكل | شواقل | شيكلين | شيقلين", codes: "ILS" },
    { words: "أورو", codes: "EUR" },
  ],
  countries: {
    USD: "أميركي | أميركيا | أميركية | أمريكية | أميركا | أمريكا | واشنطن",
    GBP: "إسترليني | إسترلينيا | إسترلينية | بريطاني | بريطانيا | بريطانية | لندن | إنجلترا",
    EGP: "مصري | مصريا | مصرية | القاهرة | الإسكندرية | الجيزة",
    SDG: "سوداني | سودانيا | سودانية | الخرطوم",
    LBP: "لبناني | لبنانية | لبنان | بيروت | طرابلس اللبنانية",
    SYP: "سوري | دمشق | حلب | إدلب",
    TRY: "أنقرة | إسطنبول",
    SAR: "السعودية | سعودي | سعودية | الرياض | جدة | مكة",
    QAR: "الدوحة",
    YER: "صنعاء | عدن",
    OMR: "سلطنة عمان | مسقط",
    IRR: "طهران",
    AED: "إماراتي | إماراتية | الإمارات | دبي | أبوظبي | أبو ظبي | الشارقة",
    MAD: "الرباط | الدار البيضاء",
    KWD: "كويتي | كويتية",
    BHD: "المنامة",
    JOD: "عمان",
    IQD: "بغداد",
    LYD: "طرابلس",
    XOF: "أفريقي | إفريقي | أفريقيا | إفريقيا",
  },
  adjectives: {
    endings: "ي | يا | يه | يين",
    except:
      "شهري | شهريا | سنوي | سنويا | يومي | يوميا | أسبوعي | أسبوعيا | إضافي | إضافيا | إضافية | نقدي | نقديا | مالي | ماليا | مالية | حوالي | تقريبي | رسمي | رسميا | فوري | فوريا | كلي | جزئي | احتياطي | التي | الذي | لكي | كي | في | هي | إلي | سنوية | شهرية | يومية | نقدية | خلال | بقي | بنهاية | نهاية | بداية | لنهاية | لغاية",
  },
};
