import table from "../../../assets/data/numbers/en.json";
import type { NumberWords } from "../contract/numbers";
import { phrases } from "../phrases";

export const numbers: NumberWords = {
  code: "en",
  table,
  syntax: {},
  division: "spaces",
  decimal: ".",
  cardinals:
    "0 nought naught|0.3333333333333333 one_third|0.25 one_quarter one_fourth|0.2 one_fifth|0.1 one_tenth|0.5 one_half|40 fourty",
  scales: "100000 lakh lac|10000000 crore|1000000 mln|1000000000 bln bn milliard|1000000000000 trn tln",
  pluralScales:
    "100 hundreds|1000 thousands|1000000 millions|1000000000 billions|1000000000000 trillions|100000 lakhs|10000000 crores",
  groups: "12 dozen dozens doz dozs dz dzs",
  fractions: "0.5 half halves|0.25 quarter quarters fourths|0.3333333333333333 thirds|0.2 fifths|0.1 tenths",
  ordinalSuffixes: "st nd rd th",
  joiners: "and &",
  minus: "minus negative",
  point: "point",
  vague:
    "several multi few many some_few couple various countless numerous multiple hundreds thousands millions billions trillions tens dozens scores lakhs crores",
  impliedOne: "a an",
  of: "of",
  idioms:
    "that_one_is that_one_was that_one_has that_one_had that_one_will that_one_would that_one_could that_one_can that_one_does that_one_did no_one one_another one's one's_own one_day one-time one_time one-off one-on-one one-to-one one-size-fits-all one_by_one one_after_another one_after_the_other one_at_a_time one_or_more two-way three-way two-faced two-bit six-pack high-five high_five three-dimensional two-dimensional four-wheel three-piece ten-four two-fold one-way one-sided one-stop one-two number_one day_one square_one chapter_one formula_one one_of_a_kind first_and_foremost second_hand second-hand first-hand first_class first-class at_one_point at_one_stage one_or_two one_way_or_another two-fold twofold threefold fifty-fifty twenty-twenty zero_tolerance zero_in zero-sum ground_zero day_zero net_zero net-zero ten_commandments seven_seas big_four great_war",
  pronouns: {
    forms: "one",
    after:
      "no the this which any every each another some last next new old big good bad loved only right wrong such little young first second third other latest previous whole",
    before: "another of ' must should can might who whose whom that which",
  },
  measures:
    "hour minute second day week month year decade century mile kilometre kilometer km metre meter foot inch yard acre hectare pound kilo kilogram tonne ton litre liter gallon pint ounce percent percentage point degree",
  countedMeasures: phrases`
    acre acres
    century centuries
    day days
    decade decades
    degree degrees
    foot feet
    gallon gallons
    hectare hectares
    hour hours
    inch inches
    kilo kilos
    kilogram kilograms
    kilometer kilometers
    kilometre kilometres
    liter liters
    litre litres
    meter meters
    metre metres
    mile miles
    minute minutes
    month months
    pint pints
    pound pounds
    second seconds
    ton tons
    tonne tonnes
    week weeks
    yard yards
    year years
  `,
  ranges: { between: "between", and: "and", to: "to", from: "from", by: "by" },
  suffixes: {
    glued: "1000 k K|1000000 M mn mln MM mil mio|1000000000 bn Bn BN bln|1000000000000 tn Tn tln trn",
    doubtful: "1000000000 b B|1000000000000 T",
    spaced: "1000 k K|1000000 M MM mn mln mil|1000000000 G bn Bn bln|1000000000000 tn tln trn",
  },
  unitOrScale: {
    scale: "1000000 m",
    scaleBefore:
      "people persons residents inhabitants citizens men women children voters votes users customers clients subscribers viewers listeners readers followers passengers travellers travelers tourists visitors migrants refugees workers employees members students pupils patients cases deaths infections doses vaccines households homes houses families jobs cars vehicles barrels tonnes tons litres liters gallons bottles copies units shares records accounts items parcels tickets trees birds animals hectares acres dollars pounds euros rupees yen crowns kronor kroner krona krone pesos roubles rubles francs yuan lira liras riyals rials dinars dirhams shekels rand naira shillings baht won zloty reais us canadian australian more other others additional new mostly displaced unemployed british american",
  },
  spokenZeros: "o oh",
  yearLeads: "in since by of until during",
};
