/**
 * Signs and codes of money, by ISO 4217 code. Unlike words they count only as they are written here, case, spaces and
 * all: "A$" is Australian, while "a $2 billion deal" and "It's $85" are not.
 */

/** Beside a number, before it or behind. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: "usd|$|US$|US $|U.S.$|U.S. $|USD$",
  EUR: "€|EUR€|eur",
  GBP: "£|UK£|GB£|gbp",
  JPY: "¥|JP¥",
  CNY: "CN¥|RMB|RMB¥|￥",
  INR: "₹|Rs|Rs.",
  PKR: "PKRs",
  RUB: "₽",
  UAH: "₴",
  TRY: "₺|TL",
  ILS: "₪|NIS",
  KRW: "₩",
  NGN: "₦",
  PHP: "₱",
  VND: "₫|đ",
  THB: "฿",
  KZT: "₸",
  GEL: "₾",
  AZN: "₼",
  PYG: "₲",
  CRC: "₡",
  MNT: "₮",
  LAK: "₭",
  KHR: "៛",
  GHS: "₵|GH₵|GH¢",
  BDT: "৳",
  CHF: "chf|Fr.|SFr|SFr.",
  CAD: "C$|CA$|CAD$|Can$|Cdn$",
  AUD: "A$|AU$|AUD$|Aus$",
  NZD: "NZ$|NZD$",
  HKD: "HK$|HKD$",
  SGD: "S$|SG$|SGD$",
  TWD: "NT$|NTD$|NTD",
  BRL: "R$",
  MXN: "MX$|MXN$|Mex$",
  ARS: "AR$|ARS$",
  CLP: "CLP$|CL$",
  COP: "COP$|COL$",
  UYU: "UYU$",
  DOP: "RD$",
  JMD: "J$",
  TTD: "TT$",
  BBD: "Bds$",
  XCD: "EC$",
  NAD: "N$",
  PEN: "S/|S/.",
  EGP: "E£|L.E.",
  KES: "KSh|Ksh|KSH",
  UGX: "USh|Ush",
  TZS: "TSh|Tsh",
  AED: "aed|Dh|Dhs|Dh.|Dhs.",
  IDR: "Rp|Rp.",
  MYR: "RM",
  PLN: "zł",
  CZK: "Kč",
};

/** The currencies that are known, by their codes, which are written beside numbers too. */
export const MONEY_CODES: readonly string[] =
  "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SCR SDG SEK SGD SLE SOS SRD SSP SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND XAF XCD XOF XPF YER ZAR ZMW".split(
    " ",
  );

/** Each code with all that may be written for it. */
export const MONEY_SIGNS: ReadonlyMap<string, readonly string[]> = new Map(
  MONEY_CODES.map((code) => [code, [...new Set([code, ...(SIGNS[code] ?? "").split("|")])].filter(Boolean)]),
);

/** Codes that are words as well, and no more than that in a headline of capitals. */
const WORDS: ReadonlySet<string> = new Set(["ALL", "TRY", "MAD", "CUP", "PEN", "COP", "SOS", "GEL", "MOP"]);
const SMALL_OR_UNCASED = /[\p{Ll}\p{Lo}]/u;

/** Whether what reads like a code is a word of a text in capitals. */
export function isShouted(code: string, text: string): boolean {
  return WORDS.has(code) && !SMALL_OR_UNCASED.test(text);
}
