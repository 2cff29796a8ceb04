import packed from "../../../assets/data/units/tr.json";
import type { QuantityWords } from "../contract/quantities";
import { quantityWords } from "../partial";
import { phrases } from "../phrases";
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
      "more-than": phrases`
        ' dan fazla
        ' den fazla
        ' i aşkın
        ' nin üzerinde
        ' tan fazla
        ' ten fazla
        ' u aşkın
        ' ü aşkın
        ' ı aşkın
        ' ın üzerinde
        aşkın
        dan fazla
        den fazla
        i aşkın
        tan fazla
        ten fazla
        u aşkın
        ü aşkın
        üzerinde
        ı aşkın
      `,
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
      follows: phrases`
        boğularak öldü
        boğuldu
        can verdi
        etkisiz hale getirildi
        hayatlarını kaybetti
        hayatını kaybetti
        hayatını kaybettiği
        hayatını kaybettiğini
        yaşamını yitirdi
        yaşamını yitirdiği
        öldü
        öldürdü
        öldürüldü
        öldürüldüğü
        öldürüldüğünü
        öldüğü
        öldüğünü
        ölmedi
        ölmüştü
        ölümü
        ölümüne
        şehit düştü
        şehit oldu
      `,
    },
    wounded: {
      counted: "yaralı",
      leads: "",
      follows: phrases`
        ağır yaralı
        hastaneye kaldırıldı
        tedavi altına alındı
        tedavi altında
        yaraladı
        yaralandı
        yaralandığı
        yaralandığını
        yaralanmadı
        yaralanmasına
        yaralanmıştı
        yaralı
      `,
    },
    missing: {
      counted: "kayıp",
      leads: "",
      follows: "kayboldu | kayıp | haber alınamıyor | aranıyor | enkaz altında | kaybolduğu",
    },
    displaced: {
      counted: "mülteci | sığınmacı | depremzede | göçmen olarak",
      leads: "",
      follows: phrases`
        evlerini terk etti
        evsiz kaldı
        göç etti
        kaçtı
        tahliye edildi
        tahliye edildiği
        yerinden edildi
        yerinden oldu
      `,
    },
    detained: {
      counted: "gözaltı | tutuklu | rehine | esir | tutuklama",
      leads: "",
      follows: phrases`
        gözaltına aldı
        gözaltına alındı
        gözaltına alındığı
        gözaltında
        hapsedildi
        rehin alındı
        serbest bırakıldı
        tutuklandı
        tutuklandığı
        yakalandı
      `,
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
  persons: phrases`
    aday
    aile
    asker
    avukat
    bakan
    balıkçı
    bebek
    denizci
    doktor
    düzensiz göçmen
    emekli
    erkek
    eylemci
    futbolcu
    gazeteci
    genç
    gönüllü
    gösterici
    göçmen
    hakim
    hasta
    hemşire
    insan
    itfaiyeci
    işçi
    kadın
    kardeş
    kişi
    kişinin
    kişiyi
    madenci
    memur
    militan
    milletvekili
    mürettebat
    müşteri
    oyuncu
    polis
    protestocu
    saldırgan
    sanık
    seyirci
    seçmen
    sivil
    sürücü
    tanık
    taraftar
    terörist
    turist
    vatandaş
    yolcu
    ziyaretçi
    çalışan
    çiftçi
    çocuk
    öğrenci
    öğretmen
    üye
    şüpheli
  `,
  things: phrases`
    araç
    artçı
    artçı deprem
    ağaç
    bina
    bomba
    bot
    cami
    daire
    dava
    defa
    deprem
    dükkan
    ev
    füze
    gemi
    gol
    hastane
    hayvan
    helikopter
    hisse
    iha
    il
    ilçe
    insansız hava aracı
    kamyon
    kat
    kere
    kez
    koltuk
    konut
    köprü
    köy
    madalya
    mahalle
    maç
    okul
    otobüs
    otomobil
    oy
    patlama
    puan
    roket
    saldırı
    sandalye
    sandık
    siha
    silah
    sokak
    tekne
    tren
    uçak
    yangın
    ülke
    şehir
    şirket
  `,
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
      name: phrases`
        airbus
        boeing
        cadde
        covid
        hat
        kapı
        kat
        madde
        no
        numara
        numaralı
        sefer
        sokak
      `,
      phone: "telefon | tel",
      age: "",
      date: "",
    },
    after: {
      age: "yaşında | yaşındaki | yaşlarında",
      ordinal: phrases`
        ' inci
        ' nci
        ' ncu
        ' ncü
        ' ncı
        ' uncu
        ' üncü
        ' ıncı
        inci
        nci
        ncı
        uncu
        üncü
        ıncı
      `,
      date: "' de | ' da | ' te | ' ta | ' den beri | ' dan beri | yılında | yılı | yılından",
      name: "numaralı | sayılı | nolu",
      time: "sularında | sıralarında",
    },
    alone: {},
    idioms: phrases`
      bin kez
      bir an
      bir araya
      bir bir
      bir daha
      bir de
      bir gün
      bir kez daha
      bir süre
      bir yandan
      bir şey
      birer
      her bir
    `,
    ones: "tek",
    articles: "bir",
    votes: "",
    namedDuals: "",
  },
  partitives: "",
  wholes: "",
  anaphors: "bunlardan | aralarında | bunların | onlardan | arasında",
  stops: phrases`
    ama
    ancak
    bir
    bu
    bugün
    cuma
    cumartesi
    da
    de
    dün
    fakat
    gibi
    göre
    ile
    ise
    için
    kadar
    ki
    mi
    o
    olan
    olarak
    oldu
    pazar
    pazartesi
    perşembe
    salı
    sonra
    var
    ve
    veya
    yok
    çarşamba
    önce
    şu
  `,
  breaks: "ancak | ama | fakat | iken | sırada",
  joins: "ve | ile",
});
