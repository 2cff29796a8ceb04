import type { StatementWords } from "../contract/statements";
import { statementWords } from "../partial";
import { phrases } from "../phrases";

export const statements: StatementWords = statementWords("zh", {
  verbs: "表示 | 说 | 称 | 宣布 | 指出 | 通报 | 证实 | 透露 | 报道 | 報道 | 稱 | 說 | 強調 | 强调 | 告诉",
  weakVerbs: "",
  carrying: "补充说 | 补充称 | 还表示 | 还说",
  accordingTo: "据 | 根据 | 據 | 根據",
  relays: "援引 | 引述",
  relayFrom: "",
  that: "， | ： | :",
  between: "",
  notStatements: "号称 | 声称不 | 说明 | 小说",
  notSources: "计划 | 法律 | 此 | 了解 | 悉",
  pronouns: "他 | 她 | 他们",
  speakers: phrases`
    专家
    公司
    公安
    军方
    医院
    发言人
    媒体
    官员
    局
    市长
    当局
    总理
    总统
    政府
    检方
    法院
    消防
    目击者
    红十字会
    组织
    联合国
    警方
    部
  `,
  agencies: "新华社 | 路透社 | 法新社 | 美联社 | 中新社 | 央视 | 彭博社",
  stops: "说 | 称 | 在 | 的消息 | 报道 | 通报 | 周一 | 周二 | 周三 | 周四 | 周五",
  relatives: "",
  capitals: false,
});
