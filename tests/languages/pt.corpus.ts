import type { Corpus } from "./corpus";

export const corpus: Corpus = {
  code: "pt",
  numbers: [
    [17, "dezessete", "dezassete"],
    [47, "quarenta e sete"],
    [1220, "mil duzentos e vinte", "1.220"],
    [2000000000, "dois bilhões", "dois mil milhões"],
    [1500000, "um milhão e meio", "1,5 milhão"],
    [12, "uma dúzia"],
    [6, "meia dúzia"],
    [0.2, "1/5"],
  ],
  ordinals: [[1, "primeiro"]],
  inText: [
    ["pelo menos seis feridos", 6],
    ["vinte segundos depois", 20],
  ],
  noNumber: ["um incêndio e uma explosão", "milhares de pessoas", "ao meio-dia"],
};
