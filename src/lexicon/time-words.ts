const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that make a time expression by themselves or as its head. */
export const TIME_NOUNS = words(`
  today yesterday tomorrow tonight now nowadays currently presently recently lately soon overnight
  past future present moment period fiscal term am pm clock oclock
  daily weekly monthly quarterly yearly annually biweekly bimonthly semiannual semiannually hourly nightly
  fortnightly everyday weekday weekdays workday lunchtime yearend eoy eom eod
  fy cy sy q ad bc bce ce while date
`);

/** Words between the parts of a time expression. */
export const TIME_PARTICLES = words(`
  the a an this that these those last next past previous coming following upcoming preceding ensuing current same
  latest recent near distant foreseeable short immediate in of on at to and or from until till through thru between
  by before after since ago earlier later early late mid middle end beginning start starting commencing about around
  some several few many couple more most every each other alternate once twice times per any all whole entire ahead
  back hence long old odd dozen another half full final not too very within during for so far now right
  s th st nd rd o m p h y w d z gmt utc est edt pst pdt cst cdt mst mdt bst cet ist eastern sharp
  its his her their our your my bi semi business working trading school calendar day days nth
  time than
`);
