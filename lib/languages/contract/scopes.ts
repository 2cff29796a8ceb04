import type { Phrases } from "./phrases";

/** What words beside a figure say of which occurrence, and which of those concerned, it counts. */
export interface ScopeWords {
  /** Behind a figure that is a part of what follows: "of the", "were among", «من بين». */
  readonly wholes: Phrases;
  /** Beside a count of those that come on top of others: "more", "a further", «إضافية». */
  readonly further: Phrases;
  /** Beside a count that leaves out somebody told of before: "others", «آخرين». */
  readonly others: Phrases;
  /** What may have happened or may yet: "feared", "could rise", «مرشحة». */
  readonly feared: Phrases;
  /** Those of the dead or hurt who died or were found in one way: "at the scene", «على الفور». */
  readonly narrowed: Phrases;
  /** What was counted so far and may go on growing: "so far", "since then", «حتى الآن». */
  readonly running: Phrases;
  /** What a poll or a forecast gives beside what was counted: "exit poll", "projected", «استطلاع». */
  readonly projected: Phrases;
  /** Behind those who are counted for what they did not do: "did not", «لم». */
  readonly denied: Phrases;
  /** Behind those who were against: "voted against", «ضد». */
  readonly against: Phrases;
  /** Before the number of the other side: "against", «مقابل». */
  readonly versus: Phrases;
  /** Open those hit in an attack that came after the one reported before: "new attacks", «هجمات جديدة». */
  readonly renewed: Phrases;
  /** Where a count stops short, and where it takes in all: "inside the hall", "across the town". */
  readonly inside: Phrases;
  readonly throughout: Phrases;
  /** Harm of some weight only, where a denial leaves open the rest: "no serious injuries". */
  readonly grave: Phrases;
  /** Told of all who were hit, and of those who were hurt and lived: "were shot", "were wounded". */
  readonly hit: Phrases;
  readonly hurt: Phrases;
  /** Before a count of somebody's children that does not name them: "mother of". */
  readonly parents: Phrases;
  /** Beside what a contestant has or is ahead by until the next contest: "points", «نقطة», «قبل آخر». */
  readonly standings: Phrases;
  /** Behind what is paid for one of something: "a barrel", «للبرميل». */
  readonly priced: Phrases;
  /** Those who speak to reporters without a name: "officials", «مصدران». */
  readonly informants: Phrases;
  /** Sources, whole, that may be one and the same: "police" and "authorities" of one town. */
  readonly unnamed: Phrases;
  /** Joins one person to a count of others, and stands before that one: "and", "a": "a girl and two men". */
  readonly joins: Phrases;
  readonly single: Phrases;
  /** Before one more of the same, told of by itself: "one guard with burns and a second". */
  readonly second: Phrases;
  /** Before the day from which is counted on: "since". */
  readonly since: Phrases;
  /** Open another occurrence than the one reported, or a count over several: "a similar attack", "so far this year". */
  readonly incidents: Phrases;
  /** Times before the occurrence, seen from a report of the same days: "last month", "in recent years". */
  readonly earlier: Phrases;
  /** Before the day for which a count is given: "as of", "by", «حتى». */
  readonly asOf: Phrases;
  /** Begin a clause that goes on with what was said before it: "when", "which", «التي». */
  readonly attaching: Phrases;
  /** Say that a toll counts whoever did it, and that it does not: "including the gunman", "before he shot himself". */
  readonly withCulprit: Phrases;
  readonly withoutCulprit: Phrases;
}
