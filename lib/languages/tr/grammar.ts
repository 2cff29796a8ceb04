import { grammarWords } from "../partial";

export const grammar = grammarWords("tr", {
  words: {
    ADP: "için | göre | kadar | sonra | önce | ile | gibi | karşı | rağmen | beri",
    CCONJ: "ve | veya | ya da | ama | fakat",
    PRON: "o | onlar | biz | ben | bu | şu",
  },
  adjectives: "büyük | küçük | yeni | farklı | ayrı | diğer | önemli | genç | uzun",
  adjectiveEndings: ["lı", "li", "lu", "lü", "sız", "siz"],
  dottedOrdinals: true,
  quantifiers: "birkaç | kaç | çok sayıda",
  negations: "değil | yok",
});
