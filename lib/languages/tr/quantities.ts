import packed from "../../../assets/data/units/tr.json";
import type { QuantityWords } from "../contract/quantities";
import { quantityWords } from "../partial";
import { unitTable } from "../unit-table";

export const quantities: QuantityWords = quantityWords("tr", {
  abbreviations: "dr | prof | doç | yrd | av | sok | cad | no | vb | vs | örn | bkz | sn | tl | m | s",
  hedges: {
    before: {
      about: "yaklaşık | yaklaşık olarak | aşağı yukarı | takriben | ortalama | neredeyse",
      "at-least": "en az | asgari | en azından",
      "at-most": "en fazla | en çok | azami",
      "less-than": "",
      "more-than": "",
    },
    open: {},
    after: {
      "more-than":
        "den fazla | dan fazla | ten fazla | tan fazla | ' den fazla | ' dan fazla | ' ten fazla | ' tan fazla | i aşkın | ı aşkın | ' i aşkın | ' ı aşkın | ' ü aşkın | ' u aşkın | ü aşkın | u aşkın | aşkın | ' nin üzerinde | ' ın üzerinde | üzerinde",
      "less-than": "den az | dan az | ten az | tan az | ' den az | ' dan az | ' ten az | ' tan az",
      about:
        "civarında | kadar | dolayında | ' e yakın | ' a yakın | e yakın | a yakın | ' ye yakın | ' ya yakın",
      "at-most": "' e kadar | ' a kadar",
    },
    within: {},
  },
  ranges: { openers: "", joiners: "ile | veya | ya da | ila", alternatives: "veya | ya da" },
  history: {
    moves: "yükseldi | arttı | çıktı | düştü | geriledi | azaldı | yükselerek | ulaştı",
    from: "",
    earlier: "daha önce | önceki bilanço | ilk belirlemelere göre",
    earlierAfter: "' den | ' dan | ' ten | ' tan",
    against: "yerine",
  },
  kinds: {
    killed: {
      counted: "ölü | ölüm | can kaybı | cenaze | ceset | şehit | kurban",
      leads: "",
      follows:
        "öldü | ölmedi | ölmüştü | öldürüldü | hayatını kaybetti | hayatlarını kaybetti | yaşamını yitirdi | can verdi | şehit oldu | şehit düştü | boğuldu | boğularak öldü | hayatını kaybettiği | öldüğü | öldüğünü | öldürüldüğü | ölümü | öldürdü | öldürüldüğünü | hayatını kaybettiğini | ölümüne | etkisiz hale getirildi | yaşamını yitirdiği",
    },
    wounded: {
      counted: "yaralı",
      leads: "",
      follows:
        "yaralandı | yaralanmadı | yaralanmıştı | yaralandığı | yaralandığını | yaralı | yaralanmasına | hastaneye kaldırıldı | tedavi altına alındı | tedavi altında | ağır yaralı | yaraladı",
    },
    missing: {
      counted: "kayıp",
      leads: "",
      follows: "kayboldu | kayıp | haber alınamıyor | aranıyor | enkaz altında | kaybolduğu",
    },
    displaced: {
      counted: "mülteci | sığınmacı | depremzede | göçmen olarak",
      leads: "",
      follows:
        "tahliye edildi | yerinden edildi | yerinden oldu | evlerini terk etti | evsiz kaldı | göç etti | kaçtı | tahliye edildiği",
    },
    detained: {
      counted: "gözaltı | tutuklu | rehine | esir | tutuklama",
      leads: "",
      follows:
        "gözaltına alındı | tutuklandı | yakalandı | gözaltında | rehin alındı | gözaltına aldı | serbest bırakıldı | tutuklandığı | gözaltına alındığı | hapsedildi",
    },
    people: {
      counted: "",
      leads: "",
      follows: "kurtarıldı | katıldı | toplandı | oy kullandı | yaşıyor | çalışıyor",
    },
    other: {
      leads: "",
      follows: "yıkıldı | hasar gördü | yandı | tahrip oldu | imha edildi | düşürüldü | kazandı",
    },
  },
  lookalikes: "oldu | olduğu | olduğunu | olmuştu | koy | öz",
  persons:
    "kişi | kişinin | kişiyi | insan | sivil | asker | polis | memur | itfaiyeci | erkek | kadın | çocuk | bebek | genç | öğrenci | öğretmen | işçi | madenci | çalışan | yolcu | mürettebat | turist | vatandaş | göçmen | düzensiz göçmen | doktor | hemşire | hasta | gösterici | eylemci | protestocu | seçmen | aday | milletvekili | bakan | hakim | avukat | tanık | şüpheli | sanık | terörist | militan | saldırgan | aile | kardeş | üye | gönüllü | gazeteci | oyuncu | futbolcu | taraftar | seyirci | ziyaretçi | müşteri | balıkçı | denizci | sürücü | çiftçi | emekli",
  things:
    "ev | bina | konut | daire | dükkan | okul | hastane | cami | araç | otomobil | otobüs | kamyon | tren | uçak | helikopter | insansız hava aracı | iha | siha | füze | roket | bomba | gemi | tekne | bot | silah | saldırı | patlama | yangın | deprem | artçı | artçı deprem | sandalye | koltuk | oy | sandık | ilçe | il | şehir | köy | mahalle | ülke | sokak | köprü | kat | dava | gol | maç | puan | madalya | kez | kere | defa | şirket | hisse | hayvan | ağaç",
  table: unitTable(packed),
  units: {
    magnitude: "büyüklüğünde | büyüklüğündeki | şiddetinde | şiddetindeki",
    "percentage-point": "puan",
    centimeter: "santim",
    mile: "mil",
    "square-kilometer": "kilometre kare",
    "square-meter": "metre kare",
    day: "gün | günlük",
    week: "haftalık",
    month: "ay | aylık",
    year: "yıl | yıllık | sene",
    "kilometer-per-hour": "km/s | kilometre hız",
    kilogram: "kilo",
    tonne: "ton | tonluk",
    celsius: "derece celsius",
    TRY: "lira | türk lirası | tl | liranın",
    USD: "dolar | abd doları | doların",
    EUR: "avro | avroluk | euroluk",
    GBP: "sterlin",
    cent: "sent | kuruş | kuruşluk | cent",
    ounce: "oz",
    kilometer: "kilometrelik | kilometreye",
    meter: "metrelik",
    hour: "saatlik",
    minute: "dakikalık",
  },
  money: {
    countryPlace: "before",
    nouns: [
      {
        words: "dolar | dolarlık | dolara | doların | dolardan | dolarla | doları",
        codes: "USD AUD CAD NZD HKD SGD TWD",
        usual: "USD",
      },
      { words: "lira | liralık | lirası | liraya", codes: "TRY LBP SYP EGP", usual: "TRY" },
      { words: "frank", codes: "CHF XOF XAF" },
      { words: "sterlin | pound", codes: "GBP EGP", usual: "GBP" },
    ],
    countries: {
      USD: "ABD | Amerikan | Amerika",
      GBP: "İngiliz | İngiltere | Londra",
      TRY: "Türk | Türkiye",
    },
  },
  unitsBefore: { percent: "yüzde | %", magnitude: "büyüklüğü" },
  quakes: "deprem | sarsıntı | artçı",
  zero: {
    negators: "hiçbir | hiç",
    nobody: "kimse | hiç kimse",
    any: "",
    save: "dışında | hariç",
    except: "",
  },
  notFigures: {
    before: {
      name: "no | numara | numaralı | madde | sokak | cadde | kapı | kat | hat | sefer | covid | boeing | airbus",
      phone: "telefon | tel",
      age: "",
      date: "",
    },
    after: {
      age: "yaşında | yaşındaki | yaşlarında",
      ordinal:
        "' inci | ' ıncı | ' uncu | ' üncü | ' nci | ' ncı | ' ncu | ' ncü | inci | ıncı | uncu | üncü | nci | ncı",
      date: "' de | ' da | ' te | ' ta | ' den beri | ' dan beri | yılında | yılı | yılından",
      name: "numaralı | sayılı | nolu",
      time: "sularında | sıralarında",
    },
    alone: {},
    idioms:
      "bir bir | bir kez daha | bir daha | bir de | bir süre | bir yandan | bir gün | bir şey | bir an | bir araya | bin kez | her bir | birer",
    ones: "tek",
    articles: "bir",
    votes: "",
    namedDuals: "",
  },
  partitives: "",
  wholes: "",
  anaphors: "bunlardan | aralarında | bunların | onlardan | arasında",
  stops:
    "ve | veya | ile | için | gibi | kadar | göre | sonra | önce | ama | fakat | ancak | de | da | ki | mi | bu | şu | o | bir | olan | olarak | oldu | var | yok | ise | dün | bugün | pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar",
  breaks: "ancak | ama | fakat | iken | sırada",
  joins: "ve | ile",
});
