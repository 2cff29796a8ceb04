/** How long numbers take to be read, and the words of all languages to be made ready. */
import { readNumbers } from "../../lib/figures/numbers";
import { compileLexicon } from "../../lib/figures/numbers/lexicon";
import { allPacks, packFor } from "../../lib/languages";
import { type Bench, type Measurement, summary } from "./measure";

const SENTENCES: Readonly<Record<string, string>> = {
  ar: "أعلنت السلطات مقتل ثلاثة وعشرين شخصا وإصابة 45 آخرين بعد أن انهار مبنى من خمسة طوابق، وقدرت الخسائر بنحو 1,2 مليون دينار. ",
  en: "Officials said twenty-three people were killed and 45 injured when a five-storey building collapsed; losses reach $1.2 million. ",
};
const ADVERSE = "one hundred and 1-2 ";
const ROUNDS = 9;

function timed(run: () => void): number[] {
  run();
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

function reading(name: string, text: string, code: string): Measurement {
  const pack = packFor(code);
  const samples = timed(() => readNumbers(text, pack));
  return { name, n: text.length, subject: code, unit: "ms", ...summary(samples) };
}

const filled = (sentence: string, length: number): string =>
  sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);

const bench: Bench = async () => [
  ...Object.entries(SENTENCES).flatMap(([code, sentence]) => [
    reading("read numbers", filled(sentence, 3000), code),
    reading("read numbers", filled(sentence, 1_000_000), code),
  ]),
  reading("read numbers, all text", filled(ADVERSE, 1_000_000), "en"),
  {
    name: "compile number words",
    n: allPacks().length,
    subject: "all packs",
    unit: "ms",
    ...summary(timed(() => allPacks().forEach(({ numbers }) => void compileLexicon(numbers)))),
  },
];

export default bench;
