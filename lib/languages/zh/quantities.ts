import packed from "../../../assets/data/units/zh.json";
import type { QuantityWords } from "../contract/quantities";
import { quantityWords } from "../partial";
import { phrases } from "../phrases";
import { unitTable } from "../unit-table";

export const quantities: QuantityWords = quantityWords("zh", {
  hedges: {
    before: {
      about: "约 | 大约 | 近 | 将近 | 大概 | 约有 | 接近 | 約 | 大約 | 將近 | 左右",
      "at-least": "至少 | 最少 | 不少于 | 至少有 | 不少於 | 不低于",
      "more-than": "超过 | 超過 | 逾 | 多于 | 超 | 高达 | 突破",
      "at-most": "最多 | 至多 | 不超过 | 多达 | 不超過 | 多達",
      "less-than": "不到 | 少于 | 不足 | 低于 | 少於 | 未满",
    },
    open: {},
    after: {
      "at-least": "以上 | 或以上",
      "more-than": "多 | 余 | 餘",
      about: "左右 | 上下",
      "at-most": "以下 | 以内 | 以內",
    },
    within: {},
  },
  ranges: { openers: "从 | 從 | 介于", joiners: "至 | 到 | 和 | 与", alternatives: "或 | 或者" },
  history: {
    moves:
      "增加到 | 上升到 | 升到 | 升為 | 降到 | 升至 | 增至 | 上升 | 增加 | 下降 | 降至 | 减少 | 上调 | 下调",
    from: "从 | 由 | 從",
    earlier: "此前通报 | 此前为 | 早前为 | 先前",
    earlierAfter: "",
    against: "而不是",
  },
  kinds: {
    killed: {
      counted: "死者 | 遇难者 | 遗体 | 死亡病例",
      leads: "打死 | 杀死 | 击毙 | 炸死 | 杀害 | 致死 | 死亡人数 | 遇难人数 | 死亡",
      follows: "死亡 | 遇难 | 丧生 | 身亡 | 死 | 遇害 | 罹难 | 牺牲 | 被杀 | 亡 | 喪生 | 遇難 | 罹難 | 溺亡",
    },
    wounded: {
      counted: "伤者 | 傷者",
      leads: "打伤 | 炸伤 | 受伤人数 | 刺伤",
      follows: "受伤 | 伤 | 轻伤 | 重伤 | 受傷 | 傷 | 重傷 | 送医 | 住院",
    },
    missing: { counted: "失踪者", leads: "", follows: "失踪 | 失联 | 下落不明 | 失蹤 | 失聯 | 被困" },
    displaced: {
      counted: "难民 | 灾民 | 難民",
      leads: "疏散 | 转移 | 撤离",
      follows: "被疏散 | 流离失所 | 无家可归 | 转移 | 撤离 | 逃离",
    },
    detained: {
      counted: "囚犯 | 人质 | 嫌犯",
      leads: "逮捕 | 拘捕 | 抓获 | 拘留 | 释放 | 扣押 | 抓捕",
      follows: "被捕 | 被逮捕 | 被拘留 | 被拘捕 | 落网 | 被抓 | 获释",
    },
    people: { counted: "幸存者", leads: "救出 | 参加 | 参与", follows: "获救 | 参加 | 投票 | 抗议 | 生还" },
    other: { leads: "摧毁 | 击落 | 发射", follows: "被毁 | 受损 | 倒塌 | 停电" },
  },
  persons: phrases`
    乘客
    人
    位
    候选人
    儿童
    军人
    医生
    名
    士兵
    女子
    嫌疑人
    学生
    家庭
    居民
    工人
    平民
    患者
    成员
    村民
    消防员
    游客
    球员
    男子
    矿工
    示威者
    移民
    观众
    警察
    议员
    记者
    选民
  `,
  things: phrases`
    个国家
    个城市
    个村庄
    份
    例
    分
    列
    场
    头
    套
    宗
    家
    席
    座
    房屋
    所
    条
    枚
    枚奖牌
    架
    栋
    棵
    次
    票
    艘
    起
    辆
    间
  `,
  table: unitTable(packed),
  units: {
    percent: "个百分比 | 成",
    "percentage-point": "个百分点 | 百分点",
    kilometer: "公里 | 千米",
    meter: "米 | 公尺",
    centimeter: "公分",
    mile: "英里 | 哩",
    "square-kilometer": "平方千米 | 方公里",
    hectare: "公頃",
    second: "秒 | 秒钟",
    minute: "分钟 | 分鐘",
    hour: "小时 | 个小时 | 小時 | 个半小时 | 钟头",
    day: "天 | 日 | 天时间",
    week: "周 | 星期 | 个星期 | 週",
    month: "个月 | 個月",
    "kilometer-per-hour": "公里/小时 | 公里每小时",
    kilogram: "公斤",
    gram: "克",
    tonne: "吨 | 噸",
    liter: "升 | 公升",
    magnitude: "级地震 | 级",
    CNY: "元 | 元人民币 | 块 | 块钱 | 圆",
    HKD: "港币 | 港幣",
    watt: "瓦",
    megawatt: "百万千瓦",
    "kilowatt-hour": "千瓦時 | 度电",
    foot: "英尺 | 呎",
    yard: "码",
    kilojoule: "千焦耳",
    hectopascal: "百帕",
    century: "个世纪 | 世纪",
    decade: "个十年",
    year: "年",
    degree: "度",
    knot: "节",
    barrel: "桶",
    "square-meter": "平米",
    "cubic-meter": "方",
    pound: "磅",
    night: "夜 | 晚",
    cent: "美分 | 角 | 分钱",
    USD: "美金 | 元美金",
    TWD: "新臺幣 | 台币 | 台幣",
    JPY: "日圆 | 日圓",
    KRW: "韩圆",
    SGD: "新元 | 新币",
    AUD: "澳元",
    CAD: "加元",
    NZD: "纽元",
    RUB: "卢布",
    CHF: "瑞郎",
  },
  unitsBefore: {
    magnitude: "里氏",
    percent: "百分之",
    permille: "千分之",
    "kilometer-per-hour": "每小时 | 时速 | 每小時 | 時速",
  },
  quakes: "地震 | 余震",
  zero: {
    negators: "没有 | 无 | 未 | 沒有 | 無 | 暂无",
    nobody: "无人 | 没有人 | 無人",
    any: "人员 | 伤亡 | 无人 | 人",
    save: "除",
    except: "无法 | 未来 | 无家可归 | 未知 | 无线",
  },
  notFigures: {
    before: { idiom: "万分之 | 萬分之", name: "第 | 号", ordinal: "第", age: "年仅", phone: "电话" },
    after: {
      age: "岁 | 歲",
      date: "年 | 月 | 日 | 号 | 世纪",
      time: "时 | 点 | 點",
      ordinal: "号 | 號",
      name: "号线 | 号楼",
    },
    alone: {},
    idioms: phrases`
      一个
      一些
      一位
      一切
      一名
      一定
      一带
      一方面
      一旦
      一样
      一次
      一直
      一种
      一般
      一起
      万一
      三角
      之一
      十分
      千万不要
      唯一
      四处
      百姓
      第一
      统一
    `,
    ones: "",
    articles: "",
    votes: "",
    namedDuals: "",
  },
  partitives: "名",
  wholes: "",
  anaphors: "其中 | 包括 | 另 | 另有",
  stops: "的 | 在 | 和 | 与 | 被 | 于 | 从 | 向 | 对 | 已 | 了 | 是 | 有 | 将 | 也 | 并 | 及 | 或",
  breaks: "但 | 而 | 然而",
  joins: "和 | 及 | 并",
});
