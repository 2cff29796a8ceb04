import { expect, test } from "vitest";
import { detectLanguage, directionOf } from "../../lib/languages/detect";

test.each([
  ["وقال المتحدث إن العدد ارتفع إلى 12 بعد الهجوم الذي وقع في المدينة أمس.", "ar"],
  ["به گفته او این تصمیم برای مردم شهر گرفته شده است و تا فردا اجرا می‌شود.", "fa"],
  ["The harbor office said that no one was missing and that the water had fallen.", "en"],
  ["Das Hafenamt teilte mit, dass niemand vermisst wird und das Wasser gefallen ist.", "de"],
  ["La mairie a indiqué que les écoles seront fermées pour deux jours dans la ville.", "fr"],
  ["La alcaldía informó de que las escuelas estarán cerradas por dos días en la ciudad.", "es"],
  ["A prefeitura informou que as escolas não vão abrir por dois dias em toda a cidade.", "pt"],
  ["Власти сообщили, что школы в городе будут закрыты на два дня, а вода уже ушла.", "ru"],
  ["Belediye, okulların iki gün kapalı olacağını ve suyun çekildiğini bir açıklama ile duyurdu.", "tr"],
  ["העירייה הודיעה כי בתי הספר יהיו סגורים במשך יומיים.", "he"],
  ["市政府表示，学校将关闭两天，水位已经下降。", "zh"],
])("«%s» is %s", (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test("a text without words has no language", () => {
  expect(detectLanguage("12 34 56")).toBeNull();
});

test("an unknown language is written as its script is", () => {
  expect(directionOf("ckb", "هەواڵەکان لە کوردستان")).toBe("rtl");
});
