import table from "../../../assets/data/numbers/zh.json";
import type { NumberWords } from "../contract/numbers";

export const numbers: NumberWords = {
  code: "zh",
  table,
  syntax: { openTen: true, bareScales: true, longScale: true, zeroJoins: true, plainFractions: true },
  division: "none",
  decimal: ".",
  cardinals:
    "0 零 〇 ○|1 一 壹|2 二 两 兩 贰 貳|3 三 叁 參|4 四 肆|5 五 伍|6 六 陆 陸|7 七 柒|8 八 捌|9 九 玖|20 廿|30 卅 丗|40 卌",
  scales: "10 十 拾|100 百 佰|1000 千 仟|10000 万 萬|100000000 亿 億|1000000000000 兆 万亿 萬億",
  pluralScales: "10 成|12 打",
  ordinalPrefixes: "第",
  fractions: "0.5 半 个半 個半",
  ordinals: "1 第一|2 第二|3 第三|4 第四|5 第五|6 第六|7 第七|8 第八|9 第九|10 第十",
  minus: "负 負",
  point: "点 點",
  articles: "一",
  idioms: [
    "一些 一起 一般 一样 一樣 一直 一定 一切 一旦 一带 一帶 一路 一方面 一边 一邊 一度 一再 一致 一律 统一 統一 唯一 万一 萬一 一下 一点 一點 一番 一系列 进一步 進一步",
    "之一 星期一 星期二 星期三 星期四 星期五 星期六 周一 周二 周三 周四 周五 周六 週一 週二 週三 週四 週五 週六 礼拜一 十分 三明治 千万别 百姓 老百姓 百分之 万分之 萬分之 千分之 百分点 百分點 成功 成员 成員 成立 成都 成为 成為 成本 成果 成人 成年 成绩 成績 千克 千米 千瓦 千卡 千焦 千焦耳 千字节 兆瓦 兆字节 兆赫 百帕 百帕斯卡 打击 打擊 打死 打伤 打造 打算 打开 打破 打架 百货 百貨 百科 万事 萬事 千方百计",
    "四川 三亚 三亞 九江 五一 八一 七一 双十一 六四 五角大楼 五角大樓 一国两制 一國兩制 一带一路 一帶一路 两岸 兩岸 三星 十字 一个中国",
    "数十 数百 数千 数万 数亿 數十 數百 數千 數萬 几十 几百 几千 几万 幾十 幾百 幾千 幾萬 十几 十幾 上百 上千 上万 成百上千 成千上万 成千上萬 千百 好几 一两 一兩 两三 三四 五六 七八",
  ].join(" "),
  measures: "小时 小時",
  ranges: { between: "", and: "", to: "至 到", from: "从 從 由" },
};
