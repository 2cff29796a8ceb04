/** What enters the tables of units, and what is known of languages' names of money. */

/** Territories whose codes do not begin like their currency's. */
const TERRITORIES: Readonly<Record<string, string>> = {
  XOF: "SN ML CI BF NE TG BJ",
  XAF: "CM TD GA CG CF",
  XCD: "LC GD AG DM",
  XPF: "PF NC",
};

/** Where a currency is paid in. */
export function territoriesOf(code: string): readonly string[] {
  return (TERRITORIES[code] ?? code.slice(0, 2)).split(" ");
}

/** Currencies that a noun shared by several means where nothing points to another. */
export const USUAL: ReadonlySet<string> = new Set(["USD", "RUB", "KRW", "INR"]);

/** Nouns of money among the commonest words of their language; other common words ("won", "real") are none. */
export const COMMON_NOUNS: ReadonlySet<string> = new Set(
  [
    "dollar dollars franc francs pound pounds euro euros yen rand",
    "peso pesos dólar dólares francos libras coronas coroas reales reais dinar rublos",
    "dollaro dollari franchi sterlina sterline lire corone couronnes doları",
    "доллар доллара долларов франк франка франков фунт фунта фунтов евро иена иены иен песо рэнд рэнда рэндов",
    "franken frank krone kronen pfund pond baht",
    "دلار فرانک پوند שקל דולר פרנק לירה לירות אירו دولارات دولارًا دولار راند",
  ]
    .join(" ")
    .split(" "),
);

/** Forms of nouns of money that CLDR does not write out, by the form that it does. */
export const NOUN_FORMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: {
    دولار: "دولار دولارا دولارات دولاران دولارين",
    دينار: "دينار دينارا دنانير ديناران دينارين",
    درهم: "درهم درهما دراهم درهمان درهمين",
    ريال: "ريال ريالا ريالات ريالان ريالين",
    جنيه: "جنيه جنيها جنيهات جنيهان جنيهين",
    ليرة: "ليرة ليرات ليرتان ليرتين",
    روبية: "روبية روبيات",
    كرونة: "كرونة كرونات",
    فرنك: "فرنك فرنكا فرنكات",
    روبل: "روبل روبلا روبلات",
    شلن: "شلن شلنا شلنات",
    بيزو: "بيزو بيزوات",
    يوان: "يوان يوانا يوانات",
    شيكل: "شيكل شيكلا شواكل",
  },
  nl: {
    dollar: "dollar dollars dollarcent",
    pond: "pond ponden",
    frank: "frank franken",
    roebel: "roebel roebels",
    kroon: "kroon kronen",
    roepie: "roepie roepies",
    yuan: "yuan",
    lira: "lira",
  },
  he: {
    דולר: "דולר דולרים",
    דינר: "דינר דינרים",
    לירה: "לירה לירות",
    פרנק: "פרנק פרנקים",
    רובל: "רובל רובלים",
    כתר: "כתר כתרים",
    שקל: "שקל שקלים",
  },
  tr: {
    doları: "doları dolarlık dolara dolarını dolardan dolarla",
    lirası: "lirası liralık liraya lirasını liradan",
    frangı: "frangı franklık",
    dinarı: "dinarı dinarlık",
    rublesi: "rublesi rublelik",
  },
};

/** Endings of the words beside a noun of money, by how such a word ends in CLDR. */
export const ADJECTIVE_ENDINGS: Readonly<
  Record<string, readonly (readonly [ending: string, all: string])[]>
> = {
  ar: [["ي", "ي يا ية يان يين يتان يتين"]],
  de: [
    ["ischer", "ische ischer ischen isches"],
    ["ische", "ische ischer ischen isches"],
    ["isches", "ische ischer ischen isches"],
  ],
  he: [["י", "י ית ים יים יות"]],
};
