import { describe, expect, it } from "vitest";
import "../../lib/i18n/arabic";
import { translator } from "../../lib/i18n";
import { gapInWords } from "../../lib/view/gap-words";
import { exactly, figure } from "../compare/figures";

const [english, arabic] = [translator("en"), translator("ar")];
const without = (text: string | null | undefined) => text?.replace(/[\u200e\u2066-\u2069]/gu, "");

describe("how far apart figures are, in words", () => {
  it("sets the lower against the higher, and says by how much that is higher", () => {
    const words = gapInWords([exactly(12), exactly(9)], english);
    expect(without(words?.ends)).toBe("9 against 12");
    expect(without(words?.distance)).toBe("33% higher");
  });

  it("tells a fall in its order, and how much lower it is", () => {
    const words = gapInWords([exactly(12), exactly(9)], english, "fall");
    expect(without(words?.ends)).toBe("12, later 9");
    expect(without(words?.distance)).toBe("25% lower");
    const told = gapInWords([exactly(14), exactly(11)], arabic, "fall");
    expect(without(told?.ends)).toBe("14 ثم 11");
    expect(without(told?.distance)).toBe("أقل بنسبة 21%");
  });

  it("tells a rise in its order", () => {
    const words = gapInWords([exactly(38), exactly(40)], english, "rise");
    expect(without(words?.ends)).toBe("38, later 40");
    expect(without(words?.distance)).toBe("5% higher");
  });

  it("says how sure a fall is", () => {
    const about = gapInWords([figure(200, 200, "about"), exactly(100)], english, "fall");
    expect(without(about?.distance)).toBe("about 50% lower");
  });

  it("says nothing where figures are not apart", () => {
    expect(gapInWords([exactly(12), exactly(12)], english, "fall")).toBeNull();
  });
});
