import { phrases } from "../phrases";

/** Nouns of change, which are no verbs though they tell of one: «ارتفاع», «متراجعا». */
export const changes = phrases`
  ارتفاع
  ارتفاعا
  انخفاض
  انخفاضا
  انكماش
  تباطؤ
  تراجع
  تراجعا
  تقليص
  خاسرا
  خاسرة
  خفض
  رابحا
  رابحة
  رفع
  زيادة
  صاعدا
  صاعدة
  صعود
  صعودا
  متراجعا
  متراجعة
  مرتفعا
  مرتفعة
  منخفضا
  منخفضة
  نمو
  نموا
  هابطا
  هابطة
  هبوط
  هبوطا
`;
