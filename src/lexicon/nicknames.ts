/** Short forms of given names, by the full one they most often stand for; folded. */
export const NICKNAMES: ReadonlyMap<string, string> = new Map(
  `
  abby abigail|abe abraham|al albert|alex alexander|andy andrew|angie angela|art arthur|barb barbara|becky rebecca
  ben benjamin|bernie bernard|beth elizabeth|betsy elizabeth|bill william|billy william|bob robert|bobby robert
  brad bradley|cathy catherine|charlie charles|chris christopher|chuck charles|cindy cynthia|dan daniel|danny daniel
  dave david|debbie deborah|dick richard|don donald|doug douglas|ed edward|eddie edward|fran frances|frank francis
  fred frederick|gabe gabriel|gene eugene|greg gregory|hank henry|jack john|jake jacob|jeff jeffrey|jen jennifer
  jenny jennifer|jerry gerald|jim james|jimmy james|joe joseph|joey joseph|johnny john|jon jonathan|josh joshua
  kate katherine|kathy katherine|katie katherine|ken kenneth|larry lawrence|liz elizabeth|lizzie elizabeth
  lou louis|maggie margaret|marge margaret|matt matthew|max maximilian|meg margaret|mick michael|mike michael
  mitch mitchell|nate nathaniel|ned edward|nick nicholas|pam pamela|pat patrick|patty patricia|peggy margaret
  pete peter|phil philip|ray raymond|rich richard|rick richard|rob robert|ron ronald|russ russell|sam samuel
  sandy sandra|steve steven|stephen steven|stu stuart|sue susan|ted theodore|terry terence|tim timothy|tom thomas
  tommy thomas|tony anthony|vicky victoria|vince vincent|walt walter|wes wesley|will william|zach zachary
`
    .trim()
    .split(/[|\n]/)
    .map((pair) => {
      const [short = '', full = ''] = pair.trim().split(' ');
      return [short, full] as const;
    }),
);
