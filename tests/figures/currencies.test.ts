import { describe, expect, it } from "vitest";
import { spelledOut } from "../../lib/figures/spelled-out";
import { figures } from "./reading";

const codes = (language: string, text: string): (string | null)[] =>
  figures(language, text).map(({ kind, unit }) => (kind === "money" ? unit : kind));

describe("currencies", () => {
  it.each([
    ["en", "The ferry cost 40 million Canadian dollars.", ["CAD"]],
    ["en", "They owe 3 million New Zealand dollars.", ["NZD"]],
    ["en", "A stall costs 900 Thai baht or 25 Swiss francs.", ["THB", "CHF"]],
    ["en", "The guests paid in 600 Saudi riyals each.", ["SAR"]],
    ["de", "Der Bau kostet 40 Millionen kanadische Dollar.", ["CAD"]],
    ["de", "Er zahlte 300 US-Dollar.", ["USD"]],
    ["fr", "Le pont coûte 40 millions de dollars canadiens.", ["CAD"]],
    ["es", "El puente cuesta 40 millones de dólares canadienses.", ["CAD"]],
    ["it", "Il ponte costa 300 dollari canadesi.", ["CAD"]],
    ["pt", "A ponte custa 300 dólares canadenses.", ["CAD"]],
    ["nl", "De brug kost 300 Canadese dollar.", ["CAD"]],
    ["ru", "Мост стоит 300 канадских долларов.", ["CAD"]],
    ["ru", "Мост стоит 300 долларов США.", ["USD"]],
    ["tr", "Köprü 300 Kanada doları tuttu.", ["CAD"]],
    ["ar", "كلف الجسر 40 مليون دولار كندي.", ["CAD"]],
    ["ar", "دفعوا 300 دولارا كنديا.", ["CAD"]],
    ["ar", "تبلغ الغرامة 500 ليرة لبنانية.", ["LBP"]],
    ["fa", "هزینه پل ۳۰۰ دلار کانادا بود.", ["CAD"]],
    ["he", "הגשר עלה 300 דולר קנדי.", ["CAD"]],
    ["zh", "这座桥造价300加拿大元。", ["CAD"]],
  ])("reads whose money it is in %s: %s", (language, text, read) => {
    expect(codes(language, text)).toEqual(read);
  });

  it.each([
    ["en", "Toll stations in Lumerland take 40 Lumerian dollars.", [null]],
    ["en", "The Danes were fined 300 Danish pounds.", [null]],
    ["ar", "دفعوا 50 ألف دولار لوميري.", [null]],
    ["es", "Pagaron 300 dólares daneses.", [null]],
  ])("knows of no currency where the country has none of that name, in %s: %s", (language, text, read) => {
    expect(codes(language, text)).toEqual(read);
  });

  it.each([
    ["Cairo will spend 40 million pounds.", ["EGP"]],
    ["The bill came to 40 million pounds.", [null]],
    ["They paid 300 dollars.", ["USD"]],
    ["Ottawa's rule fines Canada's shops 300 dollars.", ["CAD"]],
    ["Canada and the United States put up 300 dollars each.", ["USD"]],
    ["They told us in Canada that it costs 300 dollars.", ["CAD"]],
    ["They paid 300 yen.", ["JPY"]],
  ])("takes a noun alone for the money of the article's country: %s", (text, read) => {
    expect(codes("en", text)).toEqual(read);
  });

  it("keeps what only follows a sum out of its name", () => {
    expect(codes("ar", "يتقاضى 300 دولار شهريا.")).toEqual(["USD"]);
    expect(codes("es", "Gana 300 dólares mensuales.")).toEqual(["USD"]);
  });
});

describe("forms of a table", () => {
  it.each([
    ["dollar,+s", "dollar|dollars"],
    ["mile|foot,feet", "mile|foot|feet"],
    ["dólar,+es canadiense,+s", "dólar canadiense|dólar canadienses|dólares canadiense|dólares canadienses"],
    ["yen", "yen"],
  ])("%s are %s", (written, forms) => {
    expect(spelledOut(written)).toBe(forms);
  });
});
